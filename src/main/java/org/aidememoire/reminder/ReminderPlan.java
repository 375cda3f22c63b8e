package org.aidememoire.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.alert.Occasion;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Status;
import org.aidememoire.subscriber.DayClock;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.ReaderClock;

/**
 * The instants at which readers are to be reminded of an event, past ones included.
 *
 * <ul>
 *   <li>A clock time in a zone: days are counted on the calendar of the place, hours exactly.
 *   <li>A day, days, or a clock time without a zone: by each reader's own day clock; hours become the morning of the day.
 *   <li>A week: days before its Monday. A month: seven days or more before its first day. Nearer would pretend a day.
 *   <li>Undated, cancelled, not public, or told of as held: none.
 * </ul>
 */
record ReminderPlan(Map<ReminderPoint.Key, ReminderPoint> points) {

  private static final Duration LATEST_AFTER_DUE = Duration.ofDays(2);
  private static final Duration LATEST_IN_THE_MORNING = Duration.ofHours(6);
  private static final Duration DAY_BEFORE_ENDS = Duration.ofHours(2);

  static ReminderPlan of(Event event, Collection<ReaderClock> clocks) {
    boolean silent = !event.isPublic() || event.status() == Status.CANCELLED || event.tookPlace();
    Stream<ReminderPoint> points = silent ? Stream.empty() : points(event, clocks);
    return new ReminderPlan(
        points.collect(
            Collectors.toMap(ReminderPoint::key, point -> point, (first, _) -> first, LinkedHashMap::new)));
  }

  private static Stream<ReminderPoint> points(Event event, Collection<ReaderClock> clocks) {
    return event.time() instanceof EventTime.At at && at.zone() != null
        ? clocks.stream().map(ReaderClock::leadTime).distinct().flatMap(lead -> beforeStart(event, at, lead).stream())
        : clocks.stream().flatMap(clock -> beforeDay(event, clock).stream());
  }

  private static Optional<ReminderPoint> beforeStart(Event event, EventTime.At at, LeadTime leadTime) {
    ZonedDateTime start = at.start().atZone(Objects.requireNonNull(at.zone()));
    Instant due = leadTime.before(start).toInstant();
    return Occasion.of(leadTime, at)
        .map(occasion -> new ReminderPoint(event.uid(), occasion, null, due, validUntil(leadTime, due, start.toInstant())));
  }

  private static Instant validUntil(LeadTime leadTime, Instant due, Instant start) {
    return switch (leadTime) {
      case LeadTime.Days(int days) when days > 1 -> earlier(due.plus(LATEST_AFTER_DUE), start);
      case LeadTime.Days _ -> start.minus(DAY_BEFORE_ENDS);
      case LeadTime.Exact _ -> start;
    };
  }

  private static Optional<ReminderPoint> beforeDay(Event event, ReaderClock clock) {
    LocalDate first = event.time().firstDay().orElse(LocalDate.MAX);
    return Occasion.of(clock.leadTime(), event.time()).map(occasion -> beforeDay(event, occasion, first, clock.dayClock()));
  }

  private static ReminderPoint beforeDay(Event event, Occasion occasion, LocalDate first, DayClock clock) {
    int days = occasion.leadTime().beforeDay().days();
    Instant due = clock.on(first.minusDays(days));
    Instant morning = clock.on(first);
    Instant validUntil =
        switch (days) {
          case 0 -> due.plus(LATEST_IN_THE_MORNING);
          case 1 -> morning;
          default -> earlier(due.plus(LATEST_AFTER_DUE), morning);
        };
    return new ReminderPoint(event.uid(), occasion, clock, due, validUntil);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * What has to change in the rows of an event so that they hold this plan. A row that is due and waits its turn stays; a
   * reminder whose instant was past before it was known is left out.
   *
   * @param waiting the rows that have not rung yet
   * @param done the keys of those that have
   */
  Difference difference(Collection<ReminderPoint> waiting, Collection<ReminderPoint.Key> done, Instant now) {
    Map<ReminderPoint.Key, ReminderPoint> known =
        waiting.stream().collect(Collectors.toMap(ReminderPoint::key, point -> point));
    List<ReminderPoint> added =
        points.values().stream()
            .filter(point -> !point.equals(known.get(point.key())))
            .filter(point -> !done.contains(point.key()))
            .filter(point -> point.dueAt().isAfter(now))
            .toList();
    List<ReminderPoint.Key> removed =
        waiting.stream().filter(point -> !point.equals(points.get(point.key()))).map(ReminderPoint::key).toList();
    return new Difference(removed, added);
  }

  /** Rows to take away, then rows to add; a key in both is one that moved. */
  record Difference(List<ReminderPoint.Key> removed, List<ReminderPoint> added) {
    boolean isNothing() {
      return removed.isEmpty() && added.isEmpty();
    }
  }
}
