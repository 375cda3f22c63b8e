package org.aidememoire.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleDatesTest {

  private final SampleDates autumn = new SampleDates(LocalDate.of(2026, 11, 23));
  private final SampleDates spring = new SampleDates(LocalDate.of(2026, 3, 2));

  @Test
  void daysAreCountedFromPublication() {
    assertThat(autumn.in("on {{weekday+3}}, from {{date+20}}, in {{month+70}}"))
        .isEqualTo("on Thursday, from December 13, in February");
  }

  @Test
  void dateCrossesTheYearEnd() {
    assertThat(autumn.in("on {{date new-year+10}}")).isEqualTo("on January 11");
  }

  @Test
  void dateFarAheadIsSaidWithItsYear() {
    assertThat(spring.in("on {{date new-year+10}}")).isEqualTo("on January 11, 2027");
  }

  @Test
  void unknownPlaceholderIsRefused() {
    assertThatThrownBy(() -> autumn.in("in {{century+1}}")).hasMessage("no date is called {{century+1}}");
  }
}
