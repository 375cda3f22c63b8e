package org.aidememoire.alert;

import java.time.Instant;
import org.aidememoire.event.Event;
import org.aidememoire.event.Review;
import org.aidememoire.event.Status;
import org.aidememoire.subscriber.QuietHours;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/** What becomes of a delivery that is due, decided on the event and the reader as they are right before it would go. */
sealed interface SendDecision {

  record Send() implements SendDecision {}

  record Hold(HoldReason reason, Instant until) implements SendDecision {}

  record Drop(DropReason reason) implements SendDecision {}

  enum HoldReason {
    PAUSED,
    QUIET_HOURS,
    /** The event has changed, and it is not yet decided what readers are told of that. */
    UNSETTLED
  }

  enum DropReason {
    UNSUBSCRIBED,
    NOT_PUBLIC,
    CANCELLED,
    MOVED,
    TOO_LATE,
    /** A later mail tells this reader more. */
    SUPERSEDED,
    /** The reader gets digests by now. */
    IN_DIGEST
  }

  /**
   * Decides on one delivery.
   *
   * @param event as it is now, null if there is none
   * @param reader as of now, null for one who left
   * @param superseded whether a later change alert on the event is owed to the same reader
   * @param unsettledUntil when changes after the alert's revision are decided on, null if nothing is pending
   */
  static SendDecision of(
      Alert alert,
      Delivery delivery,
      @Nullable Event event,
      @Nullable Subscriber reader,
      boolean superseded,
      @Nullable Instant unsettledUntil,
      Instant now) {
    if (reader == null || !reader.isConfirmed()) {
      return new Drop(DropReason.UNSUBSCRIBED);
    }
    if (event == null || !isFor(event, alert.reason())) {
      return new Drop(DropReason.NOT_PUBLIC);
    }
    if (!now.isBefore(delivery.validUntil())) {
      return new Drop(DropReason.TOO_LATE);
    }
    if (comesInDigest(alert.reason(), reader.settings())) {
      return new Drop(DropReason.IN_DIGEST);
    }
    if (alert.reason() == AlertReason.REMINDER) {
      return reminder(alert, delivery, event, reader, now);
    }
    if (superseded) {
      return new Drop(DropReason.SUPERSEDED);
    }
    return unsettledUntil != null && unsettledUntil.isAfter(now)
        ? new Hold(HoldReason.UNSETTLED, unsettledUntil)
        : atAGoodHour(alert.reason(), delivery, reader, now);
  }

  private static SendDecision reminder(Alert alert, Delivery delivery, Event event, Subscriber reader, Instant now) {
    if (event.status() == Status.CANCELLED) {
      return new Drop(DropReason.CANCELLED);
    }
    return Occasion.parse(alert.occasion()).isOf(event.time())
        ? atAGoodHour(alert.reason(), delivery, reader, now)
        : new Drop(DropReason.MOVED);
  }

  private static boolean comesInDigest(AlertReason reason, Settings settings) {
    return reason != AlertReason.CORRECTED
        && settings.digest().isOn()
        && !(reason.isUrgent() && settings.urgent().besideDigest());
  }

  private static SendDecision atAGoodHour(AlertReason reason, Delivery delivery, Subscriber reader, Instant now) {
    Instant pausedUntil = reader.pausedUntil();
    if (pausedUntil != null && pausedUntil.isAfter(now)) {
      return new Hold(HoldReason.PAUSED, pausedUntil);
    }
    QuietHours quiet = reader.quiet();
    boolean wakes = reason.isUrgent() && reader.settings().urgent().inQuietHours();
    Instant heldUntil = quiet == null || wakes ? now : quiet.heldUntil(now, reader.clock().zone());
    // quiet hours hold mail and never lose it: what would be worthless by their end goes now
    return heldUntil.isAfter(now) && heldUntil.isBefore(delivery.validUntil())
        ? new Hold(HoldReason.QUIET_HOURS, heldUntil)
        : new Send();
  }

  private static boolean isFor(Event event, AlertReason reason) {
    return switch (reason) {
      case WITHDRAWN -> event.review() == Review.REJECTED;
      case CORRECTED -> true; // of one that should never have been shown, or is another
      case REMINDER,
          ANNOUNCED,
          CONFIRMED,
          TIME_KNOWN,
          MOVED,
          POSTPONED,
          CANCELLED,
          REINSTATED,
          PLACE,
          AMENDED,
          NOW_MATCHES,
          NO_MATCH ->
          event.isPublic();
    };
  }
}
