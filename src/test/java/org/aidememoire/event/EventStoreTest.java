package org.aidememoire.event;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.NATO;
import static org.aidememoire.event.Events.talks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the event store promises, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EventStoreTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 14);

  private final Database database;
  private final EventStore store;

  EventStoreTest(TestDatabase kind) throws SQLException {
    database = kind.migrated();
    store = new EventStore(database);
  }

  @Test
  void eventIsReadAsWritten() {
    Event event = talks().withLocked(EnumSet.of(Field.TIME, Field.PLACE));

    store.insert(event);

    assertThat(store.find(event.uid())).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-14T15:00[Europe/Vienna]",
        "2027-01-14T15:00/2027-01-14T17:30[Asia/Kathmandu]",
        "2027-01-14T15:00",
        "2027-01-14",
        "2027-01-14 evening",
        "2027-01-14/2027-01-16",
        "2027-W02",
        "2027-01",
        "undated"
      })
  void everyGrainOfTimeIsKept(String time) {
    store.insert(Events.event("1@example.org", EventTimeFormat.parse(time), FRANCE));

    assertThat(store.find("1@example.org").orElseThrow().time()).isEqualTo(EventTimeFormat.parse(time));
  }

  @Test
  void publishedAsksForAnyDayInTheRange() {
    store.insert(Events.event("range", new EventTime.Days(DAY, DAY.plusDays(2)), FRANCE));
    store.insert(Events.event("month", new EventTime.Month(YearMonth.of(2027, 1)), FRANCE));
    store.insert(Events.event("later", new EventTime.Day(DAY.plusDays(3)), FRANCE));
    store.insert(Events.event("hidden", new EventTime.Day(DAY), FRANCE).withReview(Review.PROPOSED));

    assertThat(store.published(DAY.plusDays(1), DAY.plusDays(2))).extracting(Event::uid).containsExactly("month", "range");
  }

  @Test
  void candidatesShareAPartyAndAreNotOver() {
    store.insert(Events.event("past", new EventTime.Day(DAY.minusDays(1)), FRANCE));
    store.insert(Events.event("ahead", new EventTime.Day(DAY), FRANCE));
    store.insert(Events.event("undated", new EventTime.Undated(), FRANCE, NATO));
    store.insert(Events.event("others", new EventTime.Day(DAY), NATO));

    assertThat(store.candidates(Set.of("France"), DAY)).extracting(Event::uid).containsExactly("ahead", "undated");
  }

  @Test
  void updateReplacesTheStateItSaw() {
    Event before = talks();
    store.insert(before);
    Event after =
        before.revised(
            before.facts().withParticipants(List.of(NATO)), true, Events.NOW.plus(Duration.ofMinutes(5)));

    store.update(before, after);

    assertThat(store.find(before.uid())).contains(after);
  }

  @Test
  void updateOfAStateThatIsGoneIsRefused() {
    Event before = talks();
    Event after = before.revised(before.facts(), false, Events.NOW);
    store.insert(before);
    store.update(before, after);

    assertThatThrownBy(() -> store.update(before, after)).isInstanceOf(StaleEventException.class);
  }

  @Test
  void failedTransactionLeavesNothing() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      store.insert(talks());
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");

    assertThat(store.find(talks().uid())).isEmpty();
  }

  @Test
  void whatWasWrittenSinceIsFoundByNumber() {
    store.insert(talks());
    long seen = store.changes();
    Event hidden = Events.council(DAY).withReview(Review.PROPOSED);

    store.insert(hidden);

    assertThat(store.changes()).isGreaterThan(seen);
    assertThat(store.writtenAfter(seen)).containsExactly(hidden);
    assertThat(store.writtenAfter(store.changes())).isEmpty();
  }

  @Test
  void writingsAreReadOnByTheirNumbers() {
    store.insert(talks());
    store.insert(Events.council(DAY));
    store.update(talks(), talks().revised(talks().facts(), false, Events.NOW));

    List<WrittenEvent> first = store.writtenAfter(0, 1);
    List<WrittenEvent> rest = store.writtenAfter(first.getLast().number(), 10);

    assertThat(first).extracting(each -> each.event().uid()).containsExactly(Events.council(DAY).uid());
    assertThat(rest).extracting(each -> each.event().uid()).containsExactly(talks().uid());
    assertThat(store.writtenAfter(rest.getLast().number(), 10)).isEmpty();
  }

  @Test
  void whatIsNotCommittedIsNotCounted() {
    store.insert(talks());
    long seen = store.changes();

    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      store.insert(Events.council(DAY));
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");

    assertThat(store.changes()).isEqualTo(seen);
    assertThat(store.writtenAfter(seen)).isEmpty();
  }

  @Test
  void doublesAndUndatedEventsAreOnTheAgenda() {
    store.insert(talks());
    store.insert(Events.council(DAY).withMergedInto(talks().uid()));
    store.insert(Events.event("undated", new EventTime.Undated(), FRANCE));
    store.insert(Events.event("past", new EventTime.Day(DAY.minusDays(1)), FRANCE));
    store.insert(Events.event("hidden", new EventTime.Day(DAY), FRANCE).withReview(Review.REJECTED));

    assertThat(store.publishedWithDoubles(DAY))
        .extracting(Event::uid)
        .containsExactly(talks().uid(), Events.council(DAY).uid(), "undated");
  }

  @Test
  void writtenAreThoseWhoseLastWritingIsInTheRange() {
    store.insert(talks());
    store.insert(Events.council(DAY));
    long before = store.changes();
    store.update(talks(), talks().withReview(Review.REJECTED));

    assertThat(store.written(before - 1, before, 10)).containsExactly(Events.council(DAY).uid());
    assertThat(store.written(0, before + 1, 10)).containsExactly(Events.council(DAY).uid(), talks().uid());
    assertThat(store.written(0, before + 1, 1)).containsExactly(Events.council(DAY).uid());
  }
}
