package org.aidememoire.digest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.db.Database;
import org.aidememoire.letter.Letters;
import org.aidememoire.schedule.Alarms;
import org.aidememoire.subscriber.DigestClock;
import org.aidememoire.subscriber.SubscriberStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room's service: keeps the plan of digests in step with what readers chose, and rings what is due. */
@Singleton
public final class Digests {

  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
  private static final Duration KEEP = Duration.ofDays(30);

  private final DigestSlotStore slots;
  private final SubscriberStore subscribers;
  private final Letters letters;
  private final Alarms alarms;
  private final Database database;
  private final Clock clock;

  Digests(
      DigestSlotStore slots,
      SubscriberStore subscribers,
      Letters letters,
      Alarms alarms,
      Database database,
      Clock clock) {
    this.slots = slots;
    this.subscribers = subscribers;
    this.letters = letters;
    this.alarms = alarms;
    this.database = database;
    this.clock = clock;
  }

  /** Plans the next digest of every digest clock in use; to be called when one may have come into use, and now and then. */
  public void plan() {
    database.transaction(
        () -> {
          slots.lock();
          plan(clock.instant());
        });
  }

  private void plan(Instant now) {
    Set<DigestClock> unplanned = new HashSet<>(subscribers.digestClocks());
    for (DigestSlotStore.Slot slot : slots.waiting()) {
      boolean outdated = slot.dueAt().isAfter(now) && !slot.dueAt().equals(slot.clock().next(now)); // other zone rules
      boolean stays = !outdated && unplanned.remove(slot.clock());
      // one that is due still rings, if for nobody
      if (!stays && slot.dueAt().isAfter(now)) {
        slots.delete(slot);
      }
    }
    unplanned.forEach(each -> await(new DigestSlotStore.Slot(each, each.next(now))));
  }

  private void await(DigestSlotStore.Slot slot) {
    slots.insert(slot);
    database.afterCommit(() -> alarms.ringAt(DigestJob.class, List.of(slot.dueAt())));
    LOG.info("digest planned clock=\"{}\" due={}", slot.clock().text(), slot.dueAt());
  }

  /** Rings all that is due now, whoever else does the same at the same time. */
  void ring() {
    database.transaction(
        () -> {
          slots.lock();
          Instant now = clock.instant();
          slots.due(now).forEach(slot -> ring(slot, now));
          plan(now);
        });
  }

  private void ring(DigestSlotStore.Slot slot, Instant now) {
    SlotDecision decision = SlotDecision.of(slot.clock(), slot.dueAt(), now);
    int owed =
        switch (decision.reason()) {
          case RING -> letters.oweDigests(slot.clock(), decision.slot(), decision.validUntil());
          case TOO_LATE -> 0;
        };
    slots.done(slot, decision.reason());
    LOG.info("digest rung reason={} clock=\"{}\" due={} readers={}", decision.reason(), slot.clock().text(), slot.dueAt(), owed);
  }

  /** Puts right what a killed process left, and forgets what is long done. */
  void heal() {
    ring();
    alarms.ringAt(DigestJob.class, slots.waiting().stream().map(DigestSlotStore.Slot::dueAt).toList());
    slots.deleteDone(clock.instant().minus(KEEP));
  }
}
