package org.aidememoire.extract.time;

import java.time.LocalDate;

/** Easter Sunday: the anonymous Gregorian rule, and Meeus' rule for the Julian calendar. */
final class Easter {

  private Easter() {}

  static LocalDate western(int year) {
    int golden = Math.floorMod(year, 19);
    int century = Math.floorDiv(year, 100);
    int ofCentury = Math.floorMod(year, 100);
    int epact =
        Math.floorMod(
            19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15, 30);
    int weekday =
        Math.floorMod(32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4, 7);
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  static LocalDate orthodox(int year) {
    int moon = Math.floorMod(19 * Math.floorMod(year, 19) + 15, 30);
    int weekday =
        Math.floorMod(2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - moon + 34, 7);
    int days = moon + weekday + 114;
    int julianToGregorian = Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(julianToGregorian);
  }
}
