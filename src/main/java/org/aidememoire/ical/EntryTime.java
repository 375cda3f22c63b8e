package org.aidememoire.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What iCalendar can say of an event time: two instants, or whole days (RFC 5545, 3.6.1: DTEND is the first moment or day
 * after). A clock time whose zone is not known is no instant, and stands on its day.
 */
public sealed interface EntryTime {

  /** DTSTART and DTEND in UTC. */
  record Instants(Instant start, Instant endExclusive) implements EntryTime {}

  /** DTSTART and DTEND of type DATE. */
  record Dates(LocalDate start, LocalDate endExclusive) implements EntryTime {}

  /** Empty for an undated event: it has no place in a calendar. */
  static Optional<EntryTime> of(EventTime time, Kind kind, EntryStyle.Hours hours) {
    return switch (hours) {
      case EXACT -> time instanceof EventTime.At at && at.zone() != null ? Optional.of(instants(at, at.zone(), kind)) : dates(time);
      case ALL_DAY -> dates(time);
    };
  }

  private static EntryTime instants(EventTime.At at, ZoneId zone, Kind kind) {
    Instant start = at.start().atZone(zone).toInstant();
    return new Instants(start, end(at.endExclusive(), zone).filter(start::isBefore).orElse(start.plus(usualLength(kind))));
  }

  private static Optional<Instant> end(@Nullable LocalDateTime end, ZoneId zone) {
    return Optional.ofNullable(end).map(local -> local.atZone(zone).toInstant());
  }

  private static Optional<EntryTime> dates(EventTime time) {
    return time.firstDay().flatMap(first -> time.lastDay().map(last -> new Dates(first, last.plusDays(1))));
  }

  /** For a clock time without an end: an entry of no length is hard to see in most programs. */
  private static Duration usualLength(Kind kind) {
    return switch (kind) {
      case CALL, SIGNING -> Duration.ofMinutes(30);
      case MEETING, VISIT -> Duration.ofHours(1);
      case TALKS -> Duration.ofHours(2);
      case SUMMIT, CONFERENCE -> Duration.ofHours(4);
    };
  }
}
