package org.aidememoire.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.aidememoire.article.PublicationTime.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-10, 2027-01-09T10:00:00Z", // the day begins first at UTC+14
    "2027-01-10T09:30, 2027-01-09T19:30:00Z",
    "2027-01-10T09:30Z, 2027-01-10T09:30:00Z",
    "2027-01-10T09:30+01:00, 2027-01-10T08:30:00Z",
    "2027-07-10T09:30[Europe/Paris], 2027-07-10T07:30:00Z",
    "2027-07-10T09:30:15.250+02:00[Europe/Paris], 2027-07-10T07:30:15.250Z"
  })
  void earliestInstantThatItCanMean(String text, Instant earliest) {
    assertThat(PublicationTime.parse(text, Signal.GIVEN).earliest()).isEqualTo(earliest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-10", "2027-01-10T09:30", "2027-01-10T09:30Z", "2027-07-10T09:30[Europe/Paris]"})
  void whatIsReadIsWritten(String text) {
    assertThat(PublicationTime.parse(text, Signal.GIVEN).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2027-02-29", "10/01/2027", "2027-01-10T9:30", "2027-01-10T09:30[Paris]", "2027-01-10T09:30[UTC"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> PublicationTime.parse(text, Signal.GIVEN)).isInstanceOf(IllegalArgumentException.class);
  }
}
