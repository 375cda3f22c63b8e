package org.aidememoire.extract.time;

import java.time.LocalDate;

/**
 * A season of the north, with its code in TIMEX3 values; a winter has the number of the year that
 * it begins in.
 */
public enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  public String code() {
    return code;
  }

  int firstMonth() {
    return firstMonth;
  }

  /** The first day of the season that has this number in its value. */
  LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  static Season of(LocalDate day) {
    return switch (day.getMonth()) {
      case MARCH, APRIL, MAY -> SPRING;
      case JUNE, JULY, AUGUST -> SUMMER;
      case SEPTEMBER, OCTOBER, NOVEMBER -> AUTUMN;
      case DECEMBER, JANUARY, FEBRUARY -> WINTER;
    };
  }
}
