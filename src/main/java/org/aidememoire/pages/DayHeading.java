package org.aidememoire.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aidememoire.event.EventTime;

/**
 * The date at the edge of the diary, no finer than it is known: "Thursday 26 November 2026", "Some day in January 2027".
 * Read in the order of its parts.
 *
 * @param near "Today", "Tomorrow", else empty
 * @param large what meets the eye
 */
record DayHeading(String near, String before, String large, String after) {

  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  static DayHeading of(EventTime time, LocalDate today) {
    return switch (time) {
      case EventTime.At at -> day(at.start().toLocalDate(), today);
      case EventTime.Day day -> day(day.day(), today);
      case EventTime.Days days -> range(days.first(), days.lastInclusive());
      case EventTime.Week week -> heading("In the week of Monday", DAY.format(week.monday()), MONTH_OF_YEAR.format(week.monday()));
      case EventTime.Month month -> heading("Some day in", MONTH.format(month.month()), YEAR.format(month.month()));
      case EventTime.Undated _ -> heading("Date", "Open", "");
    };
  }

  private static DayHeading day(LocalDate day, LocalDate today) {
    String near = day.equals(today) ? "Today" : day.equals(today.plusDays(1)) ? "Tomorrow" : "";
    return new DayHeading(near, WEEKDAY.format(day), DAY.format(day), MONTH_OF_YEAR.format(day));
  }

  private static DayHeading range(LocalDate first, LocalDate last) {
    boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    return oneMonth
        ? heading(
            WEEKDAY.format(first) + " to " + WEEKDAY.format(last),
            DAY.format(first) + "–" + DAY.format(last),
            MONTH_OF_YEAR.format(last))
        : heading(DAY_OF_MONTH.format(first) + " to", DAY.format(last), MONTH_OF_YEAR.format(last));
  }

  private static DayHeading heading(String before, String large, String after) {
    return new DayHeading("", before, large, after);
  }
}
