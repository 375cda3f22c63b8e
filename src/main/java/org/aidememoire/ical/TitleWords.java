package org.aidememoire.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.PartOfDay;
import org.aidememoire.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * The words of a SUMMARY: the title, what is off or unsure before it, what is not known of the time in brackets after it:
 * "Cancelled: Talks: France and Japan (evening, Istanbul time)".
 */
final class TitleWords {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private TitleWords() {}

  static String of(CalendarEntry entry, EntryStyle style) {
    return mark(entry, style) + entry.event().title() + bracket(entry.time(), entry.event().place(), style);
  }

  private static String mark(CalendarEntry entry, EntryStyle style) {
    return switch (entry.status()) {
      case CANCELLED -> marked(style.cancelled(), off(entry));
      case TENTATIVE -> marked(style.tentative(), "Tentative: ");
      case CONFIRMED -> "";
    };
  }

  /** A double is not said to be cancelled: its meeting takes place, under another UID. */
  private static String off(CalendarEntry entry) {
    if (entry.event().mergedInto() != null) {
      return "[Double entry] ";
    }
    return entry.isPostponed() ? "Postponed: " : "Cancelled: ";
  }

  private static String marked(EntryStyle.TitleMark mark, String words) {
    return switch (mark) {
      case PREFIX -> words;
      case NONE -> "";
    };
  }

  private static String bracket(EventTime time, @Nullable Place place, EntryStyle style) {
    String words =
        switch (time) {
          case EventTime.At at -> clock(at, style.hours());
          case EventTime.Day day -> day.part() == null ? "" : part(day.day(), day.part(), place);
          case EventTime.Days _ -> "";
          case EventTime.Week week -> "in the week of " + DAY.format(week.monday()) + ", day not announced";
          case EventTime.Month month -> "in " + MONTH.format(month.month()) + ", day not announced";
          case EventTime.Undated _ -> "";
        };
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private static String clock(EventTime.At at, EntryStyle.Hours hours) {
    String start = MINUTE.format(at.start());
    if (at.zone() == null) {
      return start + " local time, zone not known";
    }
    return switch (hours) {
      case EXACT -> "";
      case ALL_DAY -> start + " " + EventTimeWords.zone(at.zone(), at.start().atZone(at.zone()).toInstant());
    };
  }

  private static String part(LocalDate day, PartOfDay part, @Nullable Place place) {
    ZoneId zone = place == null ? null : place.zone();
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return EventTimeWords.word(part) + ", " + (zone == null ? "local time" : EventTimeWords.zone(zone, noon));
  }
}
