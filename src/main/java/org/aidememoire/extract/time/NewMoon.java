package org.aidememoire.extract.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** New moons by the main terms of Meeus, Astronomical Algorithms, chapter 49; good to minutes. */
final class NewMoon {

  /** A mean new moon, in universal time. */
  private static final LocalDateTime FIRST = LocalDateTime.of(2000, 1, 6, 14, 19);

  private static final double MONTH = 29.530588861;
  private static final int SECONDS_A_DAY = 86_400;

  private NewMoon() {}

  /** The next new moon, in universal time. */
  static LocalDateTime onOrAfter(LocalDateTime time) {
    int number = (int) (ChronoUnit.DAYS.between(FIRST, time) / MONTH) - 2;
    LocalDateTime moon = at(number);
    while (moon.isBefore(time)) {
      number++;
      moon = at(number);
    }
    return moon;
  }

  private static LocalDateTime at(int number) {
    double sun = Math.toRadians(2.5534 + 29.10535670 * number);
    double moon = Math.toRadians(201.5643 + 385.81693528 * number);
    double latitude = Math.toRadians(160.7108 + 390.67050284 * number);
    double days =
        MONTH * number
            - 0.40720 * Math.sin(moon)
            + 0.17241 * Math.sin(sun)
            + 0.01608 * Math.sin(2 * moon)
            + 0.01039 * Math.sin(2 * latitude)
            + 0.00739 * Math.sin(moon - sun)
            - 0.00514 * Math.sin(moon + sun)
            + 0.00208 * Math.sin(2 * sun);
    return FIRST.plusSeconds(Math.round(days * SECONDS_A_DAY));
  }
}
