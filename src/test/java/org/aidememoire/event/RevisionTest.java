package org.aidememoire.event;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NOW;
import static org.aidememoire.event.Events.VIENNA;
import static org.aidememoire.event.Sightings.sighting;
import static org.aidememoire.event.Sightings.talks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

  private static final Instant LATER = NOW.plus(Duration.ofHours(3));

  private static Event known(String time, Certainty certainty) {
    Event event = Events.event("talks", EventTimeFormat.parse(time), FRANCE, JAPAN);
    return new Event(event.uid(), event.review(), event.facts().withCertainty(certainty), Set.of(), NOW);
  }

  private static Optional<EventChange> change(Event event, Sighting sighting) {
    return Revision.bySighting(event, sighting, LATER);
  }

  @ParameterizedTest
  @CsvSource({
    // known              | sure    | sighted                         | sure      | moved from | change      | time after
    "2027-01-14,            CERTAIN,  2027-01-14,                       CERTAIN,    ,            ,            2027-01-14",
    "2027-01-14,            CERTAIN,  2027-01-14T15:00[Europe/Vienna],  CERTAIN,    ,            REFINED,     2027-01-14T15:00[Europe/Vienna]",
    "2027-W02,              CERTAIN,  2027-01-14,                       CERTAIN,    ,            REFINED,     2027-01-14",
    "undated,               CERTAIN,  2027-01,                          CERTAIN,    ,            REFINED,     2027-01",
    "2027-01-14,            CERTAIN,  2027-01,                          CERTAIN,    ,            ,            2027-01-14",
    "2027-01-14,            CERTAIN,  2027-01-20,                       CERTAIN,    2027-01-14,  RESCHEDULED, 2027-01-20",
    "2027-01-14T15:00,      CERTAIN,  2027-01-20,                       CERTAIN,    2027-01-14,  RESCHEDULED, 2027-01-20",
    "2027-01-14,            MAY_OCCUR, 2027-01-14,                      CERTAIN,    ,            CONFIRMED,   2027-01-14",
    "2027-01-14,            CERTAIN,  2027-01-14,                       MAY_OCCUR,  ,            ,            2027-01-14",
    "2027-01-14,            CERTAIN,  2027-01-14,                       CANCELLED,  ,            CANCELLED,   2027-01-14",
    "2027-01-14,            CANCELLED, 2027-01-14,                      CERTAIN,    ,            REINSTATED,  2027-01-14",
    "2027-01-14,            CANCELLED, 2027-01-20,                      CERTAIN,    2027-01-14,  REINSTATED,  2027-01-20",
  })
  void laterSighting(
      String knownTime, Certainty known, String time, Certainty sighted, String movedFrom, ChangeType type, String after) {
    Event event = known(knownTime, known);

    Optional<EventChange> change = change(event, sighting(Kind.TALKS, time, sighted, VIENNA, movedFrom, FRANCE, JAPAN));

    assertThat(change.map(EventChange::type)).isEqualTo(Optional.ofNullable(type));
    assertThat(EventTimeFormat.format(change.map(EventChange::after).orElse(event).time())).isEqualTo(after);
  }

  @Test
  void readerMustNoticeANewTime() {
    Event before = known("2027-W02", Certainty.CERTAIN);

    Event after = change(before, talks("2027-01-14", FRANCE, JAPAN)).orElseThrow().after();

    assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
    assertThat(after.changedAt()).isEqualTo(LATER);
  }

  @Test
  void oneMorePartyRaisesNoSequence() {
    Event before = known("2027-01-14", Certainty.CERTAIN);

    EventChange change = change(before, talks("2027-01-14", FRANCE, JAPAN, Events.NATO)).orElseThrow();

    assertThat(change.type()).isEqualTo(ChangeType.AMENDED);
    assertThat(change.after().sequence()).isEqualTo(before.sequence());
    assertThat(change.after().title()).isEqualTo("Talks in Vienna: France, Japan and NATO");
  }

  @Test
  void leaderTakesThePlaceOfTheState() {
    Participant leader = new Participant("Claire Aubry", ParticipantType.PERSON, null, "France");

    EventChange change = change(known("2027-01-14", Certainty.CERTAIN), talks("2027-01-14", leader, JAPAN)).orElseThrow();

    assertThat(change.after().participants()).containsExactlyInAnyOrder(leader, JAPAN);
  }

  @Test
  void lockedFieldStays() {
    Event locked = known("2027-W02", Certainty.CERTAIN).withLocked(Set.of(Field.TIME));

    assertThat(change(locked, talks("2027-01-14", FRANCE, JAPAN))).isEmpty();
  }

  @Test
  void rejectedStaysRejected() {
    Event rejected = known("2027-W02", Certainty.CERTAIN).withReview(Review.REJECTED);

    assertThat(change(rejected, talks("2027-01-14", FRANCE, JAPAN))).isEmpty();
  }

  @Test
  void editorsFieldsAreLocked() {
    Event event = known("2027-01-14", Certainty.CERTAIN);

    EventChange change =
        Revision.byEditor(event, event.facts().withTitle("Vienna talks"), Set.of(Field.TITLE), LATER).orElseThrow();

    assertThat(change.after().locked()).containsExactly(Field.TITLE);
    assertThat(change.after().sequence()).isZero();
  }
}
