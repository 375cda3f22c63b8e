package org.aidememoire.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.PartOfDay;
import org.aidememoire.subscriber.DateStyle;

/** Times as one reader wants them written: the place's clock, and the reader's own where that differs. */
record DigestTimes(DateStyle style, ZoneId readerZone) {

  /** "Thursday 14 January 2027, 15:00 Vienna time (09:00 yours)". */
  String when(EventTime time) {
    return switch (time) {
      case EventTime.At at -> style.day(at.start().toLocalDate()) + ", " + clock(at);
      case EventTime.Day(LocalDate day, PartOfDay part) -> style.day(day) + (part == null ? "" : ", " + EventTimeWords.word(part));
      case EventTime.Days days -> style.shortDay(days.first()) + " – " + style.shortDay(days.lastInclusive());
      case EventTime.Week week -> "in the week of " + style.shortDay(week.monday());
      case EventTime.Month month -> style.month(month.month());
      case EventTime.Undated _ -> "date not known";
    };
  }

  /** The heading under which an event stands, "Thursday 14 January 2027". */
  String heading(EventTime time, LocalDate today) {
    return switch (time) {
      case EventTime.At _, EventTime.Day _, EventTime.Days _ -> {
        LocalDate first = time.firstDay().orElseThrow();
        yield style.day(first.isBefore(today) ? today : first);
      }
      case EventTime.Week _, EventTime.Month _, EventTime.Undated _ -> when(time);
    };
  }

  /** What is left to say under its heading: the hour, the part of the day, the last day; empty if nothing. */
  String within(EventTime time) {
    return switch (time) {
      case EventTime.At at -> clock(at);
      case EventTime.Day(_, PartOfDay part) -> part == null ? "" : EventTimeWords.word(part);
      case EventTime.Days days -> "until " + style.shortDay(days.lastInclusive());
      case EventTime.Week _, EventTime.Month _, EventTime.Undated _ -> "";
    };
  }

  private String clock(EventTime.At at) {
    ZoneId zone = at.zone();
    String hour = style.hour(at.start().toLocalTime());
    if (zone == null) {
      return hour + " local time";
    }
    Instant start = at.start().atZone(zone).toInstant();
    boolean same = zone.getRules().getOffset(start).equals(readerZone.getRules().getOffset(start));
    return hour + " " + EventTimeWords.zone(zone, start) + (same ? "" : " (" + yours(at, start) + " yours)");
  }

  private String yours(EventTime.At at, Instant start) {
    LocalDateTime local = LocalDateTime.ofInstant(start, readerZone);
    boolean sameDay = local.toLocalDate().equals(at.start().toLocalDate());
    return (sameDay ? "" : style.shortDay(local.toLocalDate()) + ", ") + style.hour(local.toLocalTime());
  }
}
