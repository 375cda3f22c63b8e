package org.aidememoire.reminder;

import java.time.Instant;
import org.aidememoire.alert.Occasion;
import org.aidememoire.subscriber.DayClock;
import org.jspecify.annotations.Nullable;

/**
 * An instant at which readers are to be reminded of an event.
 *
 * @param occasion nobody is reminded of the event twice on one occasion
 * @param dayClock for readers with this day clock; null for all, where a clock time is known
 * @param validUntil too late from then on
 */
record ReminderPoint(
    String eventUid,
    Occasion occasion,
    @Nullable DayClock dayClock,
    Instant dueAt,
    Instant validUntil) {

  /** What tells two points apart: the same key is the same reminder, at whatever instant. */
  record Key(String eventUid, String occasion, String dayClock) {}

  Key key() {
    return new Key(eventUid, occasion.text(), dayClock == null ? "" : dayClock.text());
  }
}
