package org.aidememoire.reminder;

import java.time.Instant;
import org.aidememoire.event.Event;
import org.aidememoire.event.Status;
import org.jspecify.annotations.Nullable;

/** What becomes of a reminder that is due, decided on the event as it is when it rings. */
enum ReminderDecision {
  /** The readers are reminded. */
  REMIND,
  /** The event is gone, or the public no longer sees it. */
  NOT_PUBLIC,
  CANCELLED,
  /** The event has another time now: it has other reminders, or none. */
  MOVED,
  /** After an outage: the start is too near, or past. */
  TOO_LATE;

  /**
   * Decides on one reminder.
   *
   * @param event as it is now, null if there is none
   * @param planned the reminder that the event as it is now has on this occasion, null if it has none
   */
  static ReminderDecision of(@Nullable Event event, @Nullable ReminderPoint planned, Instant now) {
    if (event == null || !event.isPublic()) {
      return NOT_PUBLIC;
    }
    if (event.status() == Status.CANCELLED) {
      return CANCELLED;
    }
    if (planned == null || planned.dueAt().isAfter(now)) {
      return MOVED;
    }
    return now.isBefore(planned.validUntil()) ? REMIND : TOO_LATE;
  }
}
