package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Writes calendar times as TIMEX3 values. */
final class Values {

  private Values() {}

  static String year(int year) {
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
  }

  static String month(YearMonth month) {
    return year(month.getYear()) + "-" + padded(month.getMonthValue(), 2);
  }

  static String day(LocalDate day) {
    return month(YearMonth.from(day)) + "-" + padded(day.getDayOfMonth(), 2);
  }

  /** A day of which no more than the month is known. */
  static String someDay(YearMonth month) {
    return month(month) + "-XX";
  }

  /** A day of which no more than the year is known. */
  static String someDay(int year) {
    return year(year) + "-XX-XX";
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String weekend(LocalDate day) {
    return week(day) + "-WE";
  }

  static String quarter(int year, int quarter) {
    return year(year) + "-Q" + quarter;
  }

  static String half(int year, int half) {
    return year(year) + "-H" + half;
  }

  static String season(int year, Season season) {
    return year(year) + "-" + season.code();
  }

  static String decade(int firstYear) {
    return firstYear > 0 ? padded(firstYear / 10, 3) : "BC" + padded(-firstYear / 10, 3);
  }

  static String century(int firstYear) {
    return firstYear >= 0 ? padded(firstYear / 100, 2) : "BC" + padded(-firstYear / 100 - 1, 2);
  }

  static String partOfDay(LocalDate day, PartOfDay part) {
    return day(day) + "T" + part.code();
  }

  static String somePartOfDay(PartOfDay part) {
    return "XXXX-XX-XXT" + part.code();
  }

  /**
   * Midnight at the end of a day is that day's T24:00.
   *
   * @param day nothing if it is not known
   */
  static String clock(@Nullable LocalDate day, int hour, int minute, int second) {
    return (day == null ? "XXXX-XX-XX" : day(day))
        + "T"
        + padded(hour, 2)
        + ":"
        + padded(minute, 2)
        + (second < 0 ? "" : ":" + padded(second, 2));
  }

  static LocalDateTime instant(LocalDate day, int hour, int minute, int second) {
    LocalDate last = hour == 24 ? day.plusDays(1) : day;
    return last.atTime(hour % 24, minute, Math.max(0, second));
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }
}
