package org.aidememoire.extract.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * The calendars that ICU has and the JDK has not. ICU takes a third of a second to wake, so nothing
 * of it is touched before a text names such a day.
 */
final class UnicodeCalendar {

  private static final String CHINESE = "chinese";

  static final Set<String> NAMES = Set.of("hebrew", CHINESE, "persian");

  private static final int HOURS_OF_CHINA = 8;
  private static final int MONTHS_OVERLAPPING_A_YEAR = 15;

  private UnicodeCalendar() {}

  /**
   * The day of our year that is this day there. Months count as Unicode counts them, leap months
   * aside: Tishri is the first, Adar the sixth, Nisan the seventh.
   */
  static Optional<LocalDate> day(String calendar, int month, int day, int year) {
    String code = String.format("M%02d", month);
    Calendar months = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + calendar));
    LocalDate first = LocalDate.of(year, 1, 1);
    for (int i = 0; i < MONTHS_OVERLAPPING_A_YEAR; i++) {
      months.setTimeInMillis(first.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
      months.add(Calendar.DAY_OF_MONTH, 1 - months.get(Calendar.DAY_OF_MONTH));
      LocalDate start =
          LocalDate.ofInstant(Instant.ofEpochMilli(months.getTimeInMillis()), ZoneOffset.UTC);
      LocalDate found = (calendar.equals(CHINESE) ? atNewMoon(start) : start).plusDays(day - 1L);
      if (months.getTemporalMonthCode().equals(code) && found.getYear() == year) {
        return Optional.of(found);
      }
      first = start.plusDays(months.getActualMaximum(Calendar.DAY_OF_MONTH));
    }
    return Optional.empty();
  }

  /** ICU's new moons are minutes off, which near midnight is another day: in 2027, in 2030. */
  private static LocalDate atNewMoon(LocalDate monthStart) {
    return NewMoon.onOrAfter(monthStart.minusDays(3).atStartOfDay())
        .plusHours(HOURS_OF_CHINA)
        .toLocalDate();
  }
}
