package org.aidememoire.extract.time;

import java.time.LocalDate;

/** A unit that time is counted in, with its letter in TIMEX3 durations. */
public enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public boolean isDayOrLonger() {
    return this != SECOND && this != MINUTE && this != HOUR;
  }

  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
      case MILLENNIUM -> day.plusYears(1000 * amount);
    };
  }
}
