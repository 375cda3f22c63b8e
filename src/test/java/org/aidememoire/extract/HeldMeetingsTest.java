package org.aidememoire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.time.ReferenceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article tells of as held; what it announces is the same with and without. */
class HeldMeetingsTest {

  private static final Extractor ENGLISH = Extractor.english();
  // a Wednesday
  private static final ReferenceTime PUBLISHED = ReferenceTime.on(LocalDate.of(2027, 3, 3));

  private static List<Sighting> held(String text) {
    return ENGLISH.reports("", text, PUBLISHED).stream().filter(each -> each.fate() == Fate.TOOK_PLACE).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Portuguese President Ana Vidal met Polish Prime Minister Jan Wolski in Lisbon on Friday. | MEETING 2027-02-26 Lisbon, Portugal",
        "Kenya and Tanzania held trade talks in Arusha last week. | TALKS 2027-W08 Arusha, Tanzania",
        "Russia and Ukraine held prisoner talks in Istanbul on Monday. | TALKS 2027-03-01 Istanbul, Turkey",
        "Kenya and Tanzania held talks in Arusha yesterday. | TALKS 2027-03-02 Arusha, Tanzania",
        "The foreign ministers of Norway and Chile met in Geneva on Wednesday. | MEETING 2027-03-03 Geneva, Switzerland",
        "Norwegian Foreign Minister Liv Hagen concluded a two-day visit to Chile on Tuesday. | VISIT 2027-03-02 Chile",
        "Talks between Sudan and Chad in Cairo ended on Tuesday. | TALKS 2027-03-02 Cairo, Egypt",
        "Norwegian Foreign Minister Liv Hagen concluded a two-day visit to Chile. | VISIT undated Chile"
      })
  void isToldOf(String text, String expected) {
    List<Sighting> held = held(text);

    assertThat(held).hasSize(1);
    Sighting one = held.getFirst();
    String place = one.place() == null ? "nowhere" : one.place().name();
    assertThat(one.kind() + " " + EventTimeFormat.format(one.time()) + " " + place).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian Foreign Minister Liv Hagen was to have met Chilean President Rosa Fuentes in Oslo on Tuesday.",
        "Norwegian Foreign Minister Liv Hagen did not meet Chilean President Rosa Fuentes in Oslo on Tuesday.",
        "Greece and Turkey wanted to meet in Vienna on Tuesday.",
        "Greece and Turkey declined to meet in Vienna on Tuesday.",
        "Norway said Chile cancelled Tuesday's talks in Oslo.",
        "Greece and Turkey met in Vienna last year.",
        "Greece and Turkey will meet in Vienna on Friday.",
        "Greece and Turkey are to meet on Friday after they put off talks on Monday.",
        "The cabinet of Greece met on Tuesday.",
        "French President Emmanuel Macron arrived in Oslo on Tuesday for talks with Norway.",
        "Norway beat Chile in Tuesday's match after meeting in the final."
      })
  void isNotToldOf(String text) {
    assertThat(held(text)).isEmpty();
  }

  @Test
  void whatIsAnnouncedIsTheSame() {
    String text =
        "Greece and Turkey held talks in Vienna on Monday. Their foreign ministers will meet again in Athens on 12 March."
            + " Chile put off a visit to Norway planned for Friday.";

    List<Sighting> announced = ENGLISH.sightings("", text, PUBLISHED);

    assertThat(announced).isNotEmpty();
    assertThat(ENGLISH.reports("", text, PUBLISHED).stream().filter(each -> each.fate() != Fate.TOOK_PLACE).map(each -> each.with(Fate.OPEN)))
        .isEqualTo(announced);
  }

  @Test
  void whatIsPutOffIsToldFromWhatIsCalledOff() {
    assertThat(ENGLISH.reports("", "Egypt and Ethiopia put off talks planned for Tuesday on the dam.", PUBLISHED))
        .extracting(Sighting::fate)
        .containsExactly(Fate.PUT_OFF);
    assertThat(ENGLISH.reports("", "Slovenia cancelled Thursday's meeting with Croatia over the bay.", PUBLISHED))
        .extracting(Sighting::fate)
        .containsExactly(Fate.OPEN);
  }
}
