package org.aidememoire.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter language, on talks of France and Japan in Vienna on 14 January 2027. */
class EventFilterTest {

  private static final Participant GUTERRES =
      new Participant("António Guterres", ParticipantType.PERSON, null, "United Nations");
  private static final Participant LAVROV = new Participant("Sergey Lavrov", ParticipantType.PERSON, null, "Russia");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "country:FR",
        "country:france",
        "country:Austria",
        "region:europe",
        "region:eastern-asia",
        "region:\"Eastern Asia\"",
        "kind:talks",
        "status:confirmed",
        "place:vienna",
        "certainty>=eos4",
        "certainty>=certain",
        "text:JAPAN",
        "japan vienna",
        "window:2027-01-14",
        "window:2027-01-01..2027-01-31",
        "window:..2027-01-14",
        "not kind:summit",
        "kind:summit or country:JP",
        "country:FR and (kind:summit or country:JP) and not status:cancelled",
        "NOT (kind:summit OR kind:call)"
      })
  void matches(String filter) {
    assertThat(EventFilter.parse(filter).test(Events.talks())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country:DE",
        "region:africa",
        "org:NATO",
        "person:France",
        "kind:summit",
        "status:tentative",
        "place:Wien",
        "text:jap",
        "window:2027-01-15..",
        "country:FR and kind:summit",
        "country:FR kind:summit",
        "not country:FR",
        "kind:summit or kind:call and country:FR"
      })
  void doesNotMatch(String filter) {
    assertThat(EventFilter.parse(filter).test(Events.talks())).isFalse();
  }

  @Test
  void personCountsForTheSideActedFor() {
    Event event = Events.event("1", new EventTime.Undated(), GUTERRES, LAVROV);

    assertThat(List.of("country:RU", "org:UN", "person:antonio guterres", "region:eastern-europe"))
        .allMatch(filter -> EventFilter.parse(filter.replace("antonio guterres", "\"antonio guterres\"")).test(event));
  }

  @Test
  void organIsPartOfItsOrganisation() {
    Participant council = new Participant("United Nations Security Council", ParticipantType.ORGANISATION, null, null);

    assertThat(EventFilter.parse("org:UN").test(Events.event("1", new EventTime.Day(LocalDate.EPOCH), council))).isTrue();
  }

  @Test
  void cancelledPassesAnyCertainty() {
    Event event = Events.talks();
    Event off = event.revised(event.facts().withCertainty(Certainty.CANCELLED), true, Events.NOW);

    assertThat(EventFilter.parse("certainty>=eos5").test(off)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contry:FR                | no field "contry": certainty, country, kind | 1
          country:FR and kind:sumit| no kind "sumit": call, conference           | 16
          country:Atlantis         | no country "Atlantis"                       | 1
          region:moon              | no region "moon": africa, americas          | 1
          certainty:eos4           | write certainty>=eos4                       | 1
          country>=FR              | write country:FR                            | 1
          window:soon              | no days "soon"                              | 1
          (country:FR              | ")" is missing                              | 12
          country:FR)              | ")" without "("                             | 11
          country:FR and           | a field:value is missing                    | 15
          or country:FR            | a field:value is missing                    | 1
          kind:                    | ":" is no field:value                       | 5
          text:""                  | text has no value                           | 1
          """)
  void faultIsNamedWithItsPlace(String filter, String fault, int character) {
    assertThatThrownBy(() -> EventFilter.parse(filter))
        .isInstanceOf(EventFilterException.class)
        .hasMessageContaining(fault)
        .hasMessageEndingWith("(at character " + character + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"((((((((((((((((((((((((kind:call))))))))))))))))))))))))", "not not not not not not not not not not not not not not not not not not not not not not not kind:call"})
  void depthIsBounded(String filter) {
    assertThatThrownBy(() -> EventFilter.parse(filter)).hasMessageContaining("deep");
  }

  @Test
  void lengthIsBounded() {
    assertThatThrownBy(() -> EventFilter.parse("a ".repeat(300))).hasMessageContaining("at most 200 words");
    assertThatThrownBy(() -> EventFilter.parse("a".repeat(3000))).hasMessageContaining("at most 2000 characters");
  }

  @Property
  void anyTextIsReadOrRefusedWithAPlace(@ForAll String text) {
    try {
      assertThat(EventFilter.parse(text)).isNotNull();
    } catch (EventFilterException e) {
      assertThat(e).hasMessageContaining("(at character ");
    }
  }
}
