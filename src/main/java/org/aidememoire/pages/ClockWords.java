package org.aidememoire.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * The hour of a meeting in a column of a diary; all empty where a heading has said all that is known.
 *
 * @param hour "15:00", "Evening", "Hour not announced"
 * @param zone "Vienna time"
 * @param universal "14:00 UTC", empty where the zone is UTC
 */
record ClockWords(String hour, String zone, String universal) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter MINUTE_OF_DAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
  private static final String OPEN = "Hour not announced";
  private static final ClockWords NONE = new ClockWords("", "", "");

  static ClockWords of(EventTime time) {
    return switch (time) {
      case EventTime.At at -> clock(at, at.zone());
      case EventTime.Day(_, PartOfDay part) -> new ClockWords(part(part), "", "");
      case EventTime.Days _, EventTime.Week _, EventTime.Month _, EventTime.Undated _ -> NONE;
    };
  }

  /** Whether only the day is known. */
  boolean open() {
    return hour.equals(OPEN);
  }

  private static String part(@Nullable PartOfDay part) {
    return part == null ? OPEN : Sentences.begun(EventTimeWords.word(part));
  }

  private static ClockWords clock(EventTime.At at, @Nullable ZoneId zone) {
    String hour = hours(at.start(), at.endExclusive(), at.start());
    if (zone == null) {
      return new ClockWords(hour, "local time, zone not known", "");
    }
    Instant start = at.start().atZone(zone).toInstant();
    String name = EventTimeWords.zone(zone, start);
    return new ClockWords(hour, name, name.equals("UTC") ? "" : universal(at, zone) + " UTC");
  }

  private static String universal(EventTime.At at, ZoneId zone) {
    LocalDateTime end = at.endExclusive();
    return hours(universal(at.start(), zone), end == null ? null : universal(end, zone), at.start());
  }

  private static LocalDateTime universal(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }

  private static String hours(LocalDateTime start, @Nullable LocalDateTime end, LocalDateTime heading) {
    String from = hour(start, heading);
    return end == null ? from : from + "–" + hour(end, start);
  }

  // another day than the one read before it is named
  private static String hour(LocalDateTime time, LocalDateTime before) {
    return (time.toLocalDate().equals(before.toLocalDate()) ? MINUTE : MINUTE_OF_DAY).format(time);
  }
}
