package org.aidememoire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.time.ReferenceTime;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Millions of characters of what a quadratic extractor would choke on; the bounds are far above what they take. */
class SightingLinearTimeTest {

  private static final Extractor ENGLISH = Extractor.english();

  private static List<Sighting> sightings(String unit, int length) {
    return ENGLISH.sightings("", unit.repeat(length / unit.length()), ReferenceTime.on(LocalDate.of(2026, 11, 23)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "Monday ", "\u0301", "the foreign minister of ", "Mr Osei ", "Norway, Chile, "})
  @Timeout(300)
  void tenMillionCharactersThatAnnounceNothing(String unit) {
    assertThat(sightings(unit, 10_000_000)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"will meet ", "talks on Monday in Oslo ", "was to meet not ", "visits "})
  @Timeout(300)
  void oneEndlessSentenceOfMeetings(String unit) {
    assertThat(sightings(unit, 1_000_000)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = "Kenya and Peru will meet on Friday in Oslo. ")
  @Timeout(300)
  void oneMeetingAnnouncedTenThousandTimes(String unit) {
    assertThat(sightings(unit, 500_000)).hasSize(1);
  }
}
