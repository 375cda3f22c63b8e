package org.aidememoire.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeFormatTest {

  @Test
  void everyGrainHasItsText() {
    LocalDate day = LocalDate.of(2027, 1, 14);
    LocalDateTime three = day.atTime(15, 0);
    ZoneId vienna = ZoneId.of("Europe/Vienna");

    assertThat(EventTimeFormat.format(new EventTime.At(three, vienna))).isEqualTo("2027-01-14T15:00[Europe/Vienna]");
    assertThat(EventTimeFormat.format(new EventTime.At(three, three.plusHours(2), null)))
        .isEqualTo("2027-01-14T15:00/2027-01-14T17:00");
    assertThat(EventTimeFormat.format(new EventTime.Day(day, PartOfDay.EVENING))).isEqualTo("2027-01-14 evening");
    assertThat(EventTimeFormat.format(new EventTime.Days(day, day.plusDays(2)))).isEqualTo("2027-01-14/2027-01-16");
    assertThat(EventTimeFormat.format(new EventTime.Week(LocalDate.of(2026, 12, 28)))).isEqualTo("2026-W53");
    assertThat(EventTimeFormat.format(new EventTime.Month(YearMonth.of(2027, 5)))).isEqualTo("2027-05");
    assertThat(EventTimeFormat.format(new EventTime.Undated())).isEqualTo("undated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-14T15:00[Europe/Vienna]",
        "2027-01-14T15:00/2027-01-14T17:00[UTC]",
        "2027-01-14T15:00",
        "2027-01-14",
        "2027-01-14 morning",
        "2027-01-14/2027-01-16",
        "2026-W53",
        "2027-05",
        "undated"
      })
  void whatIsWrittenIsReadBack(String text) {
    assertThat(EventTimeFormat.format(EventTimeFormat.parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "tomorrow", "2027-02-30", "2027-13", "2027-W54", "2027-01-14T25:00", "2027-01-14T15:00[Mars/Olympus]",
        "2027-01-14T15:00/2027-01-14T14:00", "2027-01-16/2027-01-14", "2027-01-14 teatime", "2027-01-14T15:00[UTC"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> EventTimeFormat.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
