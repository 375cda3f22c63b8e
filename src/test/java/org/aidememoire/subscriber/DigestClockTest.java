package org.aidememoire.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestClockTest {

  @ParameterizedTest
  @CsvSource({
    // Monday 4 January 2027, 09:00 UTC is 10:00 in Paris
    "DAILY 1234567 Europe/Paris@8, 2027-01-04T09:00:00Z, 2027-01-04T07:00:00Z, 2027-01-05T07:00:00Z",
    "DAILY 12345 Europe/Paris@11,  2027-01-04T09:00:00Z, 2027-01-01T10:00:00Z, 2027-01-04T10:00:00Z",
    "WEEKLY 1 Europe/Paris@8,      2027-01-04T06:59:59Z, 2026-12-28T07:00:00Z, 2027-01-04T07:00:00Z",
    "WEEKLY 1 Europe/Paris@8,      2027-01-04T07:00:00Z, 2027-01-04T07:00:00Z, 2027-01-11T07:00:00Z",
    // the day of the reader, not of the service: Sunday evening in UTC is Monday morning in Auckland
    "WEEKLY 1 Pacific/Auckland@7,  2027-01-03T18:30:00Z, 2027-01-03T18:00:00Z, 2027-01-10T18:00:00Z",
    // clocks go forward over two o'clock on 28 March, back over it on 31 October
    "DAILY 7 Europe/Paris@2,       2027-03-28T01:00:00Z, 2027-03-28T01:00:00Z, 2027-04-04T00:00:00Z",
    "DAILY 67 Europe/Paris@2,      2027-10-31T01:30:00Z, 2027-10-31T00:00:00Z, 2027-11-06T01:00:00Z",
  })
  void digestsComeByTheReadersOwnClock(String clock, Instant now, Instant latest, Instant next) {
    assertThat(DigestClock.parse(clock).latest(now)).isEqualTo(latest);
    assertThat(DigestClock.parse(clock).next(now)).isEqualTo(next);
    assertThat(DigestClock.parse(clock).text()).isEqualTo(clock);
  }

  @Test
  void weeklyIsOneDay() {
    assertThatThrownBy(() -> DigestClock.parse("WEEKLY 12 UTC@8")).hasMessageContaining("one day");
  }
}
