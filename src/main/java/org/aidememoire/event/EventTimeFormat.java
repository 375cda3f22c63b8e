package org.aidememoire.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * An event time as one line of text, the form of the API and of the tables:
 *
 * <pre>
 * 2027-01-10T15:00[Europe/Vienna]            a clock time in a zone
 * 2027-01-10T15:00/2027-01-10T17:00[UTC]     with an end
 * 2027-01-10T15:00                           a clock time, zone not known
 * 2027-01-10 · 2027-01-10 evening            a day, a part of it
 * 2027-01-10/2027-01-12                      from a day to a day, inclusive
 * 2027-W02 · 2027-01 · undated               a week, a month, nothing said
 * </pre>
 */
public final class EventTimeFormat {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private EventTimeFormat() {}

  public static String format(EventTime time) {
    return switch (time) {
      case EventTime.At at ->
          MINUTE.format(at.start())
              + (at.endExclusive() == null ? "" : "/" + MINUTE.format(at.endExclusive()))
              + (at.zone() == null ? "" : "[" + at.zone().getId() + "]");
      case EventTime.Day day ->
          day.day() + (day.part() == null ? "" : " " + day.part().name().toLowerCase(Locale.ROOT));
      case EventTime.Days days -> days.first() + "/" + days.lastInclusive();
      case EventTime.Week week -> isoWeek(week.monday());
      case EventTime.Month month -> month.month().toString();
      case EventTime.Undated _ -> "undated";
    };
  }

  /** "2027-W02". */
  public static String isoWeek(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * Reads what {@link #format} writes.
   *
   * @throws IllegalArgumentException saying what was wrong, for anything else
   */
  public static EventTime parse(String text) {
    try {
      if (text.equals("undated")) {
        return new EventTime.Undated();
      }
      if (text.indexOf('T') == 10) {
        return clockTime(text);
      }
      if (text.contains("/")) {
        String[] days = text.split("/", 2);
        return new EventTime.Days(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
      }
      return switch (text.length()) {
        case 7 -> new EventTime.Month(YearMonth.parse(text));
        case 8 -> week(text);
        default -> day(text);
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no event time: \"" + text + "\": " + e.getMessage(), e);
    }
  }

  private static EventTime clockTime(String text) {
    int bracket = text.indexOf('[');
    if (bracket >= 0 && !text.endsWith("]")) {
      throw new IllegalArgumentException("no event time: \"" + text + "\": the zone's bracket is open");
    }
    ZoneId zone = bracket < 0 ? null : ZoneId.of(text.substring(bracket + 1, text.length() - 1));
    String[] ends = (bracket < 0 ? text : text.substring(0, bracket)).split("/", 2);
    return new EventTime.At(
        LocalDateTime.parse(ends[0]), ends.length == 1 ? null : LocalDateTime.parse(ends[1]), zone);
  }

  private static EventTime week(String text) {
    return new EventTime.Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
  }

  private static EventTime day(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? new EventTime.Day(LocalDate.parse(text))
        : new EventTime.Day(
            LocalDate.parse(text.substring(0, space)),
            PartOfDay.valueOf(text.substring(space + 1).toUpperCase(Locale.ROOT)));
  }
}
