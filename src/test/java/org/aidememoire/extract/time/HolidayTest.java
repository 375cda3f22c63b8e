package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

  @ParameterizedTest
  @CsvSource({
    "diwali, 2018-11-07",
    "diwali, 2024-10-31",
    "diwali, 2025-10-20",
    "diwali, 2027-10-29",
    "chinese 1-1, 2025-01-29",
    "chinese 1-1, 2027-02-06", // new four minutes before midnight in China
    "chinese 1-1, 2030-02-03",
    "chinese 1-1-1, 2026-02-16",
    "hebrew 1-1, 2026-09-12",
    "hebrew 6-14, 2024-03-24", // a leap year's second Adar
    "hebrew 7-15, 2027-04-22",
    "persian 1-1, 2028-03-20",
    "easter+0, 2027-03-28",
    "orthodox easter+0, 2027-05-02",
    "november thu 4, 2026-11-26",
  })
  void fallsOnItsDay(String rule, LocalDate day) {
    assertThat(Holiday.of(rule).in(day.getYear())).contains(day);
  }
}
