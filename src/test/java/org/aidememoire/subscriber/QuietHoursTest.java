package org.aidememoire.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when mail is held. */
class QuietHoursTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "22:00-07:00, 2027-01-14T20:59:00Z, 2027-01-14T20:59:00Z",
    "22:00-07:00, 2027-01-14T21:00:00Z, 2027-01-15T06:00:00Z",
    "22:00-07:00, 2027-01-14T02:00:00Z, 2027-01-14T06:00:00Z",
    "22:00-07:00, 2027-01-14T06:00:00Z, 2027-01-14T06:00:00Z",
    "12:00-14:00, 2027-01-14T12:30:00Z, 2027-01-14T13:00:00Z",
    // the night in which the clocks go forward
    "22:00-07:00, 2027-03-27T22:00:00Z, 2027-03-28T05:00:00Z",
  })
  void mailIsHeldUntilTheirEnd(String hours, Instant now, Instant until) {
    assertThat(QuietHours.parse(hours).heldUntil(now, PARIS)).isEqualTo(until);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22:00", "22-7", "25:00-07:00", "07:00-07:00"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> QuietHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
