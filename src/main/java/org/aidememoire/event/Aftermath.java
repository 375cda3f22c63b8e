package org.aidememoire.event;

import java.time.LocalDate;
import java.util.Collection;

/** Whether reports tell how an event went: "met in Geneva on Tuesday", "concluded a two-day visit". */
public final class Aftermath {

  private static final int FRESH_DAYS = 1;

  private Aftermath() {}

  /** One that an editor has refused speaks for all that would repeat it. */
  public static boolean tookPlace(Event event, Collection<Testimony> reports) {
    boolean isRefused = reports.stream().anyMatch(each -> each.isOfThePast() && each.standing() == Standing.REJECTED);
    return !isRefused
        && event.status() != Status.CANCELLED
        && reports.stream().anyMatch(each -> each.isOfThePast() && tellsOf(each.report(), event.time()));
  }

  /** Whether a report of what was held can mean a meeting at that time, which must be over by then. */
  static boolean tellsOf(Report report, EventTime time) {
    EventTime said = report.sighting().time();
    return isOver(report, time)
        && (said instanceof EventTime.Undated ? isFresh(report, time) : EventMatcher.overlap(said, time));
  }

  // of a week or month that is not over yet, the report must know the day
  private static boolean isOver(Report report, EventTime time) {
    return switch (time) {
      case EventTime.At at -> report.isPublishedAfter(at);
      case EventTime.Day _, EventTime.Days _ -> hasCome(time.lastDay().orElseThrow(), report);
      case EventTime.Week _, EventTime.Month _ ->
          hasCome(time.lastDay().orElseThrow(), report) || Contradiction.singleDay(report.sighting().time()).isPresent();
      case EventTime.Undated _ -> false;
    };
  }

  private static boolean hasCome(LocalDate day, Report report) {
    return !report.publishedDay().isBefore(day);
  }

  /** "concluded his visit", of no day: one that ended on the day of publication or the day before. */
  private static boolean isFresh(Report report, EventTime time) {
    return time.lastDay().map(last -> !last.isBefore(report.publishedDay().minusDays(FRESH_DAYS))).orElse(false);
  }
}
