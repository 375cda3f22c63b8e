package org.aidememoire.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.aidememoire.extract.time.Timex.Field;
import org.jspecify.annotations.Nullable;

/**
 * A meaning with its place on the calendar.
 *
 * @param first the first day of it, if it has a place
 * @param grain how fine it is
 * @param reason what decided, where the text left something open
 */
record Resolution(
    TimexType type,
    String value,
    When when,
    @Nullable LocalDate first,
    Unit grain,
    Set<Field> implied,
    String reason) {

  Resolution because(String other, Field... fields) {
    EnumSet<Field> all = EnumSet.noneOf(Field.class);
    all.addAll(implied);
    all.addAll(Set.of(fields));
    return new Resolution(type, value, when, first, grain, all, other);
  }

  private static Resolution date(String value, When when, LocalDate first, Unit grain) {
    return new Resolution(TimexType.DATE, value, when, first, grain, Set.of(), "");
  }

  static Resolution day(LocalDate day) {
    return date(Values.day(day), new When.Day(day), day, Unit.DAY);
  }

  static Resolution month(YearMonth month) {
    return date(Values.month(month), new When.Month(month), month.atDay(1), Unit.MONTH);
  }

  static Resolution year(int year) {
    return date(Values.year(year), new When.Year(year), LocalDate.of(year, 1, 1), Unit.YEAR);
  }

  static Resolution season(int year, Season season) {
    return date(
        Values.season(year, season),
        new When.SeasonOfYear(year, season),
        season.firstDay(year),
        Unit.QUARTER);
  }

  static Resolution quarter(int year, int quarter) {
    return date(
        Values.quarter(year, quarter),
        new When.Quarter(year, quarter),
        LocalDate.of(year, 3 * quarter - 2, 1),
        Unit.QUARTER);
  }

  static Resolution half(int year, int half) {
    return date(
        Values.half(year, half),
        new When.HalfYear(year, half),
        LocalDate.of(year, 6 * half - 5, 1),
        Unit.QUARTER);
  }

  static Resolution decade(int firstYear) {
    return date(
        Values.decade(firstYear),
        new When.Decade(firstYear),
        LocalDate.of(firstYear, 1, 1),
        Unit.DECADE);
  }

  static Resolution century(int firstYear) {
    return date(
        Values.century(firstYear),
        new When.Century(firstYear),
        LocalDate.of(firstYear, 1, 1),
        Unit.CENTURY);
  }

  static Resolution week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(Values.week(day), new When.Week(monday), monday, Unit.WEEK);
  }

  static Resolution weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return date(Values.weekend(day), new When.Weekend(saturday), saturday, Unit.WEEKEND);
  }

  static Resolution partOfDay(LocalDate day, PartOfDay part) {
    return new Resolution(
        TimexType.TIME,
        Values.partOfDay(day, part),
        new When.DayPart(day, part),
        day,
        Unit.DAY,
        Set.of(),
        "");
  }

  static Resolution unplaced(TimexType type, String value) {
    return new Resolution(type, value, new When.Unplaced(), null, Unit.MILLENNIUM, Set.of(), "");
  }

  /** The unit that holds this day. */
  static Resolution of(LocalDate day, Unit grain) {
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY, MILLENNIUM -> century(Math.floorDiv(day.getYear(), 100) * 100);
    };
  }
}
