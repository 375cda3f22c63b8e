package org.aidememoire.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.Review;
import org.aidememoire.event.Revision;
import org.aidememoire.event.Status;
import org.jspecify.annotations.Nullable;

/** What readers have to hear of once an event has settled: the difference between what they were told and what is. Pure. */
final class NetChange {

  private static final Duration UNDATED = Duration.ofDays(3);
  private static final Duration AFTERWARDS = Duration.ofDays(1);

  private NetChange() {}

  /**
   * The one thing to say.
   *
   * @param told the state that readers were told of, null if of none
   * @return empty if there is nothing to tell: the event went there and back, or never was for the public
   */
  static Optional<AlertReason> of(@Nullable PastChange told, Event now, Instant at) {
    if (now.mergedInto() != null) {
      return Optional.empty(); // the event that it turned out to be says what there is to say
    }
    if (told == null) {
      return now.isPublic() && now.isAhead(at) ? Optional.of(AlertReason.ANNOUNCED) : Optional.empty();
    }
    if (now.review() == Review.REJECTED) {
      return Optional.of(AlertReason.WITHDRAWN);
    }
    return now.isPublic() ? between(told, now) : Optional.empty();
  }

  private static Optional<AlertReason> between(PastChange told, Event now) {
    boolean wasOff = told.status() == Status.CANCELLED;
    boolean isOff = now.status() == Status.CANCELLED;
    if (wasOff != isOff) {
      return Optional.of(isOff ? off(now) : AlertReason.REINSTATED);
    }
    if (isOff) {
      return Optional.empty();
    }
    if (!told.time().equals(now.time())) {
      return Optional.of(time(told.time(), now.time()));
    }
    return stillAtItsTime(told, now);
  }

  private static Optional<AlertReason> stillAtItsTime(PastChange told, Event now) {
    if (told.status() == Status.TENTATIVE && now.status() == Status.CONFIRMED) {
      return Optional.of(AlertReason.CONFIRMED);
    }
    String place = now.place() == null ? null : now.place().name();
    if (place != null && !place.equals(told.placeName())) {
      return Optional.of(AlertReason.PLACE);
    }
    boolean amended = told.status() != now.status() || !told.title().equals(now.title());
    return amended ? Optional.of(AlertReason.AMENDED) : Optional.empty();
  }

  private static AlertReason time(EventTime told, EventTime now) {
    if (now instanceof EventTime.Undated) {
      return AlertReason.POSTPONED;
    }
    boolean finer = told instanceof EventTime.Undated || Revision.isFiner(now, told);
    return finer ? AlertReason.TIME_KNOWN : AlertReason.MOVED;
  }

  private static AlertReason off(Event now) {
    return now.time() instanceof EventTime.Undated ? AlertReason.POSTPONED : AlertReason.CANCELLED;
  }

  /** Until when it makes sense to tell: while the meeting is ahead; what is off, a day longer than it was to be. */
  static Instant validUntil(AlertReason reason, @Nullable PastChange told, Event now, Instant at) {
    EventTime time = reason.voidsWhatWasTold() && told != null ? told.time() : now.time();
    Instant ends =
        time.startInstant()
            .or(() -> time.lastDay().map(day -> day.plusDays(1).atStartOfDay(EventTime.WESTERNMOST).toInstant()))
            .orElse(at.plus(UNDATED));
    return reason.voidsWhatWasTold() ? ends.plus(AFTERWARDS) : ends;
  }
}
