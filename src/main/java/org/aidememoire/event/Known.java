package org.aidememoire.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An event with the reports that are on file for it: what a sighting is compared with. */
public record Known(Event event, List<Testimony> reports) {

  public Known {
    reports = List.copyOf(reports);
  }

  /** Whether its time as it is shown can be that time. */
  boolean isAt(EventTime time) {
    return EventMatcher.overlap(event.time(), time);
  }

  /** Whether a report on it has spoken of that time, one that it was moved from or that is contested. */
  boolean wasSaidFor(EventTime time) {
    return reports.stream()
        .flatMap(each -> Stream.of(each.sighting().time(), each.sighting().movedFrom()))
        .filter(Objects::nonNull)
        .filter(said -> !EventMatcher.overlap(said, event.time()))
        .anyMatch(said -> EventMatcher.overlap(said, time));
  }

  /** Whether it was moved from a time that was not said, by a report after that one, and none before tells the time. */
  boolean wasMovedFromUnsaidAfter(Report report) {
    return reports.stream()
        .min(Testimony.BY_PUBLICATION)
        .filter(first -> first.sighting().movedFrom() instanceof EventTime.Undated)
        .filter(first -> first.report().publishedAt().isAfter(report.publishedAt()))
        .isPresent();
  }

  Optional<Instant> lastPublished() {
    return reports.stream().map(each -> each.report().publishedAt()).max(Comparator.naturalOrder());
  }

  boolean isFirstPublishedAfter(Instant instant) {
    return !reports.isEmpty() && reports.stream().allMatch(each -> each.report().publishedAt().isAfter(instant));
  }

  boolean isReportedBy(Report report) {
    return reports.stream().anyMatch(each -> each.report().articleId().equals(report.articleId()));
  }

  /** Whether it begins after that day, or may. */
  boolean isAheadOf(LocalDate day) {
    return switch (event.time()) {
      case EventTime.At at -> at.start().toLocalDate().isAfter(day);
      case EventTime.Day one -> one.day().isAfter(day);
      case EventTime.Days days -> days.first().isAfter(day);
      case EventTime.Week _, EventTime.Month _ -> !event.time().lastDay().orElseThrow().isBefore(day);
      case EventTime.Undated _ -> true;
    };
  }
}
