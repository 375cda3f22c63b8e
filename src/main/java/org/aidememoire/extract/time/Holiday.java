package org.aidememoire.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The rule by which a named day falls in a year. */
public sealed interface Holiday {

  /** Its first day in this year of ours; none where the calendar has no answer. */
  Optional<LocalDate> in(int year);

  /** Lasts a month: Ramadan. */
  default boolean isMonth() {
    return false;
  }

  record Fixed(int month, int day) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return YearMonth.of(year, month).isValidDay(day)
          ? Optional.of(LocalDate.of(year, month, day))
          : Optional.empty();
    }
  }

  /** The first, second… such weekday of a month; the last is -1. */
  record WeekdayOfMonth(Month month, DayOfWeek weekday, int number) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }
  }

  /** The Tuesday after the first Monday. */
  record ElectionDay(Month month) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
              .plusDays(1));
    }
  }

  record AfterEaster(int days) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(Easter.western(year).plusDays(days));
    }
  }

  record AfterOrthodoxEaster(int days) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(Easter.orthodox(year).plusDays(days));
    }
  }

  /**
   * A day of the Islamic calendar as the JDK's Umm al-Qura tables have it; day 0 stands for the
   * whole month.
   */
  record Islamic(int month, int day) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      if (year < 1900 || year > 2076) {
        return Optional.empty();
      }
      int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      return Optional.of(day(hijri))
          .filter(first -> first.getYear() == year)
          .or(() -> Optional.of(day(hijri + 1)));
    }

    private LocalDate day(int hijriYear) {
      return LocalDate.from(HijrahDate.of(hijriYear, month, Math.max(1, day)));
    }

    @Override
    public boolean isMonth() {
      return day == 0;
    }
  }

  /**
   * A day of a calendar that the JDK does not have, and so many days on.
   *
   * @param calendar its name in Unicode: {@code hebrew}, {@code chinese}, {@code persian}
   */
  record Foreign(String calendar, int month, int day, int plusDays) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return UnicodeCalendar.day(calendar, month, day, year).map(found -> found.plusDays(plusDays));
    }
  }

  /** The evening before the new moon of autumn; no calendar at hand has the Indian months. */
  record Diwali() implements Holiday {

    /** The sun stands in the Indian Libra, and India sees dusk before the moon is new. */
    private static final MonthDay EARLIEST = MonthDay.of(10, 17);

    private static final LocalTime DUSK = LocalTime.of(13, 10);

    @Override
    public Optional<LocalDate> in(int year) {
      LocalDateTime moon = NewMoon.onOrAfter(EARLIEST.atYear(year).atTime(DUSK));
      return Optional.of(moon.minusNanos(DUSK.toNanoOfDay()).toLocalDate());
    }
  }

  /**
   * Reads a rule as {@code holidays.txt} writes it: {@code 12-25}, {@code november thu 4}, {@code
   * easter+1}, {@code hijri 9}, {@code hebrew 1-10}.
   */
  static Holiday of(String rule) {
    if (rule.equals("diwali")) {
      return new Diwali();
    }
    if (rule.startsWith("orthodox easter")) {
      return new AfterOrthodoxEaster(Integer.parseInt(rule.substring("orthodox easter".length())));
    }
    if (rule.startsWith("easter")) {
      return new AfterEaster(Integer.parseInt(rule.substring("easter".length())));
    }
    String[] parts = rule.split("[ -]", 3);
    if (rule.startsWith("hijri")) {
      return new Islamic(
          Integer.parseInt(parts[1]), parts.length < 3 ? 0 : Integer.parseInt(parts[2]));
    }
    if (Character.isDigit(rule.charAt(0))) {
      return new Fixed(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    if (UnicodeCalendar.NAMES.contains(parts[0])) {
      return foreign(parts);
    }
    Month month = Month.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return parts[1].equals("election")
        ? new ElectionDay(month)
        : new WeekdayOfMonth(month, weekday(parts[1]), Integer.parseInt(parts[2]));
  }

  /** {@code hebrew 1-10}, {@code chinese 1-1-1} for the day before. */
  private static Holiday foreign(String[] parts) {
    int sign = parts[2].indexOf('-');
    int day = Integer.parseInt(sign < 0 ? parts[2] : parts[2].substring(0, sign));
    int more = sign < 0 ? 0 : Integer.parseInt(parts[2].substring(sign));
    return new Foreign(parts[0], Integer.parseInt(parts[1]), day, more);
  }

  private static DayOfWeek weekday(String three) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.name().startsWith(three.toUpperCase(Locale.ROOT))) {
        return weekday;
      }
    }
    throw new IllegalArgumentException("no weekday " + three);
  }
}
