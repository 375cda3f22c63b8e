package org.aidememoire.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.aidememoire.event.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * The value of a DTSTART or DTEND (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param day its day
 * @param clock its clock time; null if it is a day
 * @param zone where that is; null if it is not said, or a day
 */
record EntryMoment(LocalDate day, @Nullable LocalDateTime clock, @Nullable ZoneId zone) {

  private static final DateTimeFormatter DAY = strict("uuuuMMdd");
  private static final DateTimeFormatter CLOCK = strict("uuuuMMdd'T'HHmmss");

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  static EntryMoment of(EntryLines.Line line) {
    String value = line.value().strip();
    try {
      if (!value.contains("T")) {
        return new EntryMoment(LocalDate.parse(value, DAY), null, null);
      }
      boolean utc = value.endsWith("Z");
      LocalDateTime clock = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, CLOCK);
      String zone = utc ? "UTC" : line.parameters().get("TZID");
      return new EntryMoment(clock.toLocalDate(), clock, zone == null ? null : ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw new PropertyFault(line.name(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * From one to the other. An end at the start is none.
   *
   * @throws IllegalArgumentException if the end lies before the start, or one is a day and the other a clock time
   */
  static EventTime time(EntryMoment start, @Nullable EntryMoment end) {
    if (end != null && (start.clock == null) != (end.clock == null)) {
      throw new IllegalArgumentException("must be a day if DTSTART is one, and a clock time if that is one");
    }
    return start.clock == null ? days(start.day, end) : clockTime(start, start.clock, end);
  }

  private static EventTime days(LocalDate first, @Nullable EntryMoment endExclusive) {
    LocalDate last = endExclusive == null ? first : endExclusive.day.minusDays(1);
    return last.equals(first) || last.equals(first.minusDays(1))
        ? new EventTime.Day(first)
        : new EventTime.Days(first, last);
  }

  private static EventTime clockTime(EntryMoment start, LocalDateTime from, @Nullable EntryMoment end) {
    LocalDateTime to = end == null || end.clock == null ? from : inZoneOf(start, end, end.clock);
    return new EventTime.At(from, to.equals(from) ? null : to, start.zone);
  }

  private static LocalDateTime inZoneOf(EntryMoment start, EntryMoment end, LocalDateTime clock) {
    return start.zone == null || end.zone == null
        ? clock
        : clock.atZone(end.zone).withZoneSameInstant(start.zone).toLocalDateTime();
  }
}
