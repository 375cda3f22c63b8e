package org.aidememoire.event;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NATO;
import static org.aidememoire.event.Events.VIENNA;
import static org.aidememoire.event.Sightings.sighting;
import static org.aidememoire.event.Sightings.talks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventMatcherTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 4);
  private static final Participant PRESIDENT =
      new Participant("Claire Aubry", ParticipantType.PERSON, null, "France");
  private static final Place OSLO = new Place("Oslo, Norway", "NO", null, null);

  private final Event talks = Events.event("talks", EventTimeFormat.parse("2027-01-14"), FRANCE, JAPAN);

  private static Optional<String> match(Sighting sighting, Event... known) {
    return EventMatcher.match(sighting, PUBLISHED, List.of(known)).map(Event::uid);
  }

  @Test
  void samePartiesOnTheSameDayAreOneMeeting() {
    assertThat(match(talks("2027-01-14", JAPAN, FRANCE), talks)).contains("talks");
  }

  @Test
  void leaderAndStateAreOneSide() {
    assertThat(match(talks("2027-01-14", PRESIDENT, JAPAN), talks)).contains("talks");
  }

  @Test
  void hourOfTheDayIsTheSameMeeting() {
    assertThat(match(talks("2027-01-14T15:00[Europe/Vienna]", FRANCE, JAPAN), talks)).contains("talks");
  }

  @Test
  void twoDaysAreTwoMeetings() {
    assertThat(match(talks("2027-01-15", FRANCE, JAPAN), talks)).isEmpty();
  }

  @Test
  void moveToAnotherDayIsTheSameMeeting() {
    assertThat(match(sighting(Kind.TALKS, "2027-01-20", Certainty.CERTAIN, null, "2027-01-14", FRANCE, JAPAN), talks))
        .contains("talks");
  }

  @Test
  void moveFromADayNotSaidIsTheNextMeeting() {
    Event later = Events.event("later", EventTimeFormat.parse("2027-03-01"), FRANCE, JAPAN);

    assertThat(
            match(sighting(Kind.TALKS, "2027-01-20", Certainty.CERTAIN, null, "undated", FRANCE, JAPAN), later, talks))
        .contains("talks");
  }

  @Test
  void callIsNoMeeting() {
    assertThat(match(sighting(Kind.CALL, "2027-01-14", Certainty.CERTAIN, null, null, FRANCE, JAPAN), talks)).isEmpty();
  }

  @Test
  void oneSharedPartyOfTwoIsAnotherMeeting() {
    assertThat(match(talks("2027-01-14", FRANCE, NATO), talks)).isEmpty();
  }

  @Test
  void anotherCityIsAnotherMeeting() {
    Event week = Events.event("week", EventTimeFormat.parse("2027-W02"), FRANCE, JAPAN);

    assertThat(match(sighting(Kind.TALKS, "2027-01-14", Certainty.CERTAIN, OSLO, null, FRANCE, JAPAN), week)).isEmpty();
    assertThat(match(sighting(Kind.TALKS, "2027-01-14", Certainty.CERTAIN, VIENNA, null, FRANCE, JAPAN), week))
        .contains("week");
  }

  @Test
  void nobodyIsInTwoCitiesOnOneDay() {
    assertThat(match(sighting(Kind.TALKS, "2027-01-14", Certainty.CERTAIN, OSLO, null, FRANCE, JAPAN), talks))
        .contains("talks");
    assertThat(match(sighting(Kind.TALKS, "2027-01-14", Certainty.CERTAIN, OSLO, null, FRANCE, NATO), talks)).isEmpty();
  }

  @Test
  void neighbouringDaysOfOneMeetingContradictEachOther() {
    assertThat(match(sighting(Kind.TALKS, "2027-01-15", Certainty.CERTAIN, VIENNA, null, FRANCE, JAPAN), talks))
        .contains("talks");
    assertThat(match(sighting(Kind.TALKS, "2027-01-16", Certainty.CERTAIN, VIENNA, null, FRANCE, JAPAN), talks)).isEmpty();
  }

  @Test
  void otherPeopleOfTheSameSidesAreAnotherMeeting() {
    Participant minister = new Participant("Ken Mori", ParticipantType.PERSON, null, "Japan");
    Participant other = new Participant("Aya Sato", ParticipantType.PERSON, null, "Japan");
    Participant colleague = new Participant("Luc Petit", ParticipantType.PERSON, null, "France");
    Event ministers = Events.event("ministers", EventTimeFormat.parse("2027-01-14"), colleague, minister);

    assertThat(match(talks("2027-01-14", PRESIDENT, other), ministers)).isEmpty();
    assertThat(match(talks("2027-01-14", PRESIDENT, minister), ministers)).contains("ministers");
  }

  @Test
  void undatedReportIsTheOneAhead() {
    Event past = Events.event("past", EventTimeFormat.parse("2027-01-02"), FRANCE, JAPAN);

    assertThat(match(talks("undated", FRANCE, JAPAN), past, talks)).contains("talks");
    assertThat(match(talks("undated", FRANCE, JAPAN), past)).isEmpty();
  }

  @Test
  void dayIsFoundForAnUndatedMeeting() {
    Event soon = Events.event("soon", EventTimeFormat.parse("undated"), FRANCE, JAPAN);

    assertThat(match(talks("2027-01-14", FRANCE, JAPAN), soon)).contains("soon");
  }

  @Test
  void dayOfTheWeekFoundForAWeek() {
    Event week = Events.event("week", EventTimeFormat.parse("2027-W02"), FRANCE, JAPAN);

    assertThat(match(talks("2027-01-14", FRANCE, JAPAN), week)).contains("week");
  }
}
