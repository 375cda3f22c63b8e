package org.aidememoire.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event time in English words, no finer than it is known: "Thursday 14 January 2027, 15:00 Vienna time (UTC+1), 14:00
 * UTC", "in May 2027".
 */
public final class EventTimeWords {

  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private EventTimeWords() {}

  public static String of(EventTime time) {
    return switch (time) {
      case EventTime.At at -> WEEKDAY.format(at.start()) + ", " + clock(at);
      case EventTime.Day day -> WEEKDAY.format(day.day()) + (day.part() == null ? "" : ", " + word(day.part()));
      case EventTime.Days days -> range(days.first(), days.lastInclusive());
      case EventTime.Week week -> "in the week of " + WEEKDAY.format(week.monday());
      case EventTime.Month month -> "in " + MONTH.format(month.month());
      case EventTime.Undated _ -> "date not known";
    };
  }

  /** "evening". */
  public static String word(PartOfDay part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** "Thursday 14 January 2027". */
  public static String day(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** The clocks of a zone by their city: "Vienna time", "UTC", "UTC+5". */
  public static String zone(ZoneId zone, Instant at) {
    ZoneOffset offset = zone.getRules().getOffset(at);
    boolean named = !zone.getRules().isFixedOffset() || zone.getId().matches("[A-Z][a-z]+/[A-Z][a-z].*");
    String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    return named && !zone.getId().startsWith("Etc/") ? city + " time" : offset(offset);
  }

  /** "UTC+5:45". */
  public static String offset(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds() / 60);
    String sign = offset.getTotalSeconds() < 0 ? "−" : "+";
    return minutes == 0
        ? "UTC"
        : "UTC" + sign + minutes / 60 + (minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60));
  }

  private static String clock(EventTime.At at) {
    ZoneId zone = at.zone();
    String said = hours(at.start(), at.endExclusive());
    if (zone == null) {
      return said + " local time (zone not known)";
    }
    Instant start = at.start().atZone(zone).toInstant();
    String name = zone(zone, start);
    String offset = offset(zone.getRules().getOffset(start));
    return name.equals("UTC")
        ? said + " UTC"
        : said + " " + name + (name.equals(offset) ? "" : " (" + offset + ")") + ", " + universal(at, zone);
  }

  private static String universal(EventTime.At at, ZoneId zone) {
    LocalDateTime start = universal(at.start(), zone);
    LocalDateTime end = at.endExclusive() == null ? null : universal(at.endExclusive(), zone);
    boolean sameDay = start.toLocalDate().equals(at.start().toLocalDate());
    return hours(start, end) + " UTC" + (sameDay ? "" : " on " + WEEKDAY.format(start));
  }

  private static LocalDateTime universal(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }

  private static String hours(LocalDateTime start, @Nullable LocalDateTime end) {
    if (end == null) {
      return MINUTE.format(start);
    }
    boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
    return MINUTE.format(start) + (sameDay ? "–" : " to " + WEEKDAY.format(end) + ", ") + MINUTE.format(end);
  }

  private static String range(LocalDate first, LocalDate last) {
    return (first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY).format(first) + " to " + DAY.format(last);
  }
}
