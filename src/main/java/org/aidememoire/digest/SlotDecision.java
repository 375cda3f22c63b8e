package org.aidememoire.digest;

import java.time.Duration;
import java.time.Instant;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.DigestClock;

/**
 * What becomes of a digest that is due. After an outage there is one, the latest, if it is not too late for that: it tells all
 * that those before would have told.
 *
 * @param slot the instant that it is for
 * @param validUntil too late from then on
 */
record SlotDecision(Reason reason, Instant slot, Instant validUntil) {

  private static final Duration DAILY = Duration.ofHours(12);
  private static final Duration WEEKLY = Duration.ofDays(2);

  /** Why it rings or does not. */
  enum Reason {
    RING,
    TOO_LATE
  }

  /**
   * Decides on one.
   *
   * @param dueAt the instant that was planned
   */
  static SlotDecision of(DigestClock clock, Instant dueAt, Instant now) {
    Instant latest = clock.latest(now);
    Instant slot = latest.isAfter(dueAt) ? latest : dueAt;
    Instant next = clock.next(slot);
    Instant bound = slot.plus(clock.digest().rhythm() == Digest.Rhythm.WEEKLY ? WEEKLY : DAILY);
    Instant validUntil = bound.isBefore(next) ? bound : next;
    return new SlotDecision(now.isBefore(validUntil) ? Reason.RING : Reason.TOO_LATE, slot, validUntil);
  }
}
