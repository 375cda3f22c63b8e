package org.aidememoire.alert;

import java.time.Duration;
import java.time.Instant;
import org.aidememoire.event.Event;

/**
 * How long an event must stand still before its changes are told, so that a row of edits is one mail.
 *
 * @param usual for an event that is not near
 * @param near for one that starts within two hours
 * @param longest after the first change, however many follow
 */
record SettleWindow(Duration usual, Duration near, Duration longest) {

  private static final Duration NEAR = Duration.ofHours(2);

  /** When a change made now is told, if no other follows. */
  Instant due(Event event, Instant firstChange, Instant now) {
    boolean isNear = event.time().startInstant().map(start -> start.isBefore(now.plus(NEAR))).orElse(false);
    Instant quiet = now.plus(isNear ? near : usual);
    Instant bound = firstChange.plus(longest);
    return quiet.isBefore(bound) ? quiet : bound;
  }
}
