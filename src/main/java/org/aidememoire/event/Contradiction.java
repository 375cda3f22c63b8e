package org.aidememoire.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether a report speaks of a known meeting and gives it another day: "A says Tuesday, B says Wednesday". The same parties on
 * two days are two meetings, unless everything else is the same and the days stand side by side.
 */
final class Contradiction {

  private static final long DAYS_APART = 1;

  private Contradiction() {}

  static boolean is(Report report, Known known) {
    Sighting sighting = report.sighting();
    Event event = known.event();
    LocalDate published = report.publishedDay();
    return !known.isReportedBy(report) // who says both days means two meetings
        && event.status() != Status.CANCELLED
        && sighting.status() != Status.CANCELLED
        && sighting.movedFrom() == null
        && alike(sighting.kind(), event.kind())
        && EventMatcher.sides(sighting.participants()).equals(EventMatcher.sides(event.participants()))
        && (sighting.kind() == Kind.CALL || Places.areOne(sighting.place(), event.place()))
        && known.isAheadOf(published)
        && daysApart(sighting.time(), event.time()).map(days -> days > 0 && days <= DAYS_APART).orElse(false);
  }

  private static boolean alike(Kind one, Kind other) {
    return one == other || (isGeneral(one) && isGeneral(other));
  }

  private static boolean isGeneral(Kind kind) {
    return kind == Kind.MEETING || kind == Kind.TALKS;
  }

  private static Optional<Long> daysApart(EventTime one, EventTime other) {
    return singleDay(one).flatMap(day -> singleDay(other).map(another -> Math.abs(ChronoUnit.DAYS.between(day, another))));
  }

  static Optional<LocalDate> singleDay(EventTime time) {
    return time.firstDay().filter(first -> time.lastDay().equals(Optional.of(first)));
  }
}
