package org.aidememoire.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Kind;

/**
 * What a calendar of all events means, a line each: UID, no recurrence, D for days or T for instants, start, end. Made from
 * the events and java.time alone, so that a calendar can be held against it.
 */
final class Truth {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private Truth() {}

  static String of(List<Event> events, LocalDate today) {
    return events.stream().flatMap(event -> line(event, today).stream()).collect(Collectors.joining());
  }

  private static Optional<String> line(Event event, LocalDate today) {
    return isIn(event.time(), today)
        ? Optional.of(event.uid() + "\t\t" + span(event.time(), event.kind()) + "\n")
        : Optional.empty();
  }

  private static boolean isIn(EventTime time, LocalDate today) {
    boolean dated = !(time instanceof EventTime.Week || time instanceof EventTime.Month || time instanceof EventTime.Undated);
    return dated
        && !time.lastDay().orElseThrow().isBefore(today.minusDays(30))
        && !time.firstDay().orElseThrow().isAfter(today.plusYears(2));
  }

  private static String span(EventTime time, Kind kind) {
    if (time instanceof EventTime.At(LocalDateTime start, LocalDateTime end, ZoneId zone) && zone != null) {
      Instant from = start.atZone(zone).toInstant();
      Instant to = end == null ? from : end.atZone(zone).toInstant();
      Instant shown = to.isAfter(from) ? to : from.plus(usual(kind));
      return "T\t" + from.getEpochSecond() + "\t" + shown.getEpochSecond();
    }
    return "D\t" + DAY.format(time.firstDay().orElseThrow()) + "\t" + DAY.format(time.lastDay().orElseThrow().plusDays(1));
  }

  private static Duration usual(Kind kind) {
    return Duration.ofMinutes(
        switch (kind) {
          case CALL, SIGNING -> 30;
          case MEETING, VISIT -> 60;
          case TALKS -> 120;
          case SUMMIT, CONFERENCE -> 240;
        });
  }
}
