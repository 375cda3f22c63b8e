package org.aidememoire.alert;

import static org.aidememoire.subscriber.Subscriptions.NEW_YORK_AT_SEVEN;
import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.event.Place;
import org.aidememoire.reminder.Ring;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.QuietHours;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a change at the desk to the mail in the reader's box, on a turned clock, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AlertsTest {

  private static final Duration SETTLED = Duration.ofMinutes(11);
  // talks: Thursday 14 January 2027, 15:00 in Vienna
  private static final Instant WEEK_BEFORE = Instant.parse("2027-01-07T14:00:00Z");
  private static final Instant DAY_BEFORE = Instant.parse("2027-01-13T14:00:00Z");
  private static final Instant HOUR_BEFORE = Instant.parse("2027-01-14T13:00:00Z");

  private final House house;

  AlertsTest(TestDatabase kind) throws SQLException {
    house = new House(kind);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void everyLeadTimeIsOneMail() {
    house.joins(reader("ann", PARIS_AT_NINE, "P7D", "P1D", "PT1H"), reader("bob", NEW_YORK_AT_SEVEN, "PT1H"));
    house.announced(Events.talks());

    house.later(SETTLED);
    house.at(WEEK_BEFORE);
    house.at(DAY_BEFORE);
    house.at(HOUR_BEFORE.minusSeconds(1));
    house.at(HOUR_BEFORE);
    house.at(HOUR_BEFORE.plusSeconds(60));

    assertThat(house.subjects("ann"))
        .containsExactly(
            "New: Thu 14 January 15:00 Vienna: Talks in Vienna: France and Japan",
            "Thu 14 January 15:00 Vienna: Talks in Vienna: France and Japan",
            "Tomorrow 15:00 Vienna: Talks in Vienna: France and Japan",
            "Today 15:00 Vienna: Talks in Vienna: France and Japan");
    assertThat(house.subjects("bob"))
        .containsExactly(
            "New: Thu 14 January 15:00 Vienna: Talks in Vienna: France and Japan",
            "Today 15:00 Vienna: Talks in Vienna: France and Japan");
  }

  @Test
  void nobodyIsToldOrRemindedOfWhatTookPlace() {
    house.joins(reader("ann", PARIS_AT_NINE, "PT1H"));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);
    house.forget();

    Event held = talks.revised(talks.facts(), false, WEEK_BEFORE).withTookPlace(true);
    house.enter(new EventChange(ChangeType.TOOK_PLACE, talks, held, "test"));
    house.later(SETTLED);
    house.at(HOUR_BEFORE);

    assertThat(house.messages()).isEmpty();
  }

  @Test
  void dayIsRemindedAtEachReadersOwnHour() {
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"), reader("bob", NEW_YORK_AT_SEVEN, "P1D"));
    house.announced(Events.council(LocalDate.of(2027, 1, 14)));
    house.later(SETTLED);
    house.forget();

    house.at(Instant.parse("2027-01-13T08:00:00Z"));
    assertThat(house.subjects("ann")).hasSize(1);
    assertThat(house.subjects("bob")).isEmpty();

    house.at(Instant.parse("2027-01-13T12:00:00Z"));
    assertThat(house.subjects("ann")).hasSize(1);
    assertThat(house.subjects("bob")).hasSize(1);
  }

  @Test
  void cancelledMeetingIsNotRemindedButItsCancellationIsTold() {
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);
    house.changed(talks, ChangeType.CANCELLED, talks.facts().withCertainty(Certainty.CANCELLED));

    house.later(SETTLED);
    house.at(DAY_BEFORE);

    assertThat(house.subjects("ann")).last().isEqualTo("Cancelled: Talks in Vienna: France and Japan");
    assertThat(house.subjects("ann")).hasSize(2);
  }

  @Test
  void movedMeetingIsRemindedAtItsNewTimeOnly() {
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);
    house.changed(talks, ChangeType.RESCHEDULED, talks.facts().withTime(onThe(20), ""));

    house.later(SETTLED);
    house.at(DAY_BEFORE);
    house.at(DAY_BEFORE.plus(Duration.ofDays(6)));

    assertThat(house.subjects("ann"))
        .containsExactly(
            "New: Thu 14 January 15:00 Vienna: Talks in Vienna: France and Japan",
            "Moved to Wed 20 January 15:00 Vienna: Talks in Vienna: France and Japan",
            "Tomorrow 15:00 Vienna: Talks in Vienna: France and Japan");
  }

  @Test
  void thereAndBackWithinTheWindowIsNothing() {
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);
    Event moved = house.changed(talks, ChangeType.RESCHEDULED, talks.facts().withTime(onThe(20), ""));
    house.later(Duration.ofMinutes(5));
    house.changed(moved, ChangeType.RESCHEDULED, talks.facts());

    house.later(SETTLED);

    assertThat(house.subjects("ann")).hasSize(1);
  }

  @Test
  void editsThatNeverEndAreToldAfterTheLongestWindow() {
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"));
    Event talks = house.announced(Events.talks());
    for (int day = 15; day < 19; day++) {
      house.later(Duration.ofMinutes(9));
      talks = house.changed(talks, ChangeType.RESCHEDULED, talks.facts().withTime(onThe(day), ""));
    }

    assertThat(house.subjects("ann")).containsExactly("New: Sun 17 January 15:00 Vienna: Talks in Vienna: France and Japan");
  }

  @Test
  void afterAnOutageOnlyTheNearestGoesOutAndNothingAfterTheFact() {
    house.joins(reader("ann", PARIS_AT_NINE, "P7D", "P1D", "PT1H"), reader("bob", PARIS_AT_NINE, "P7D"));
    house.announced(Events.talks());
    house.later(SETTLED);
    house.forget();

    house.at(DAY_BEFORE.minus(Duration.ofDays(5)));
    house.forget();
    house.at(DAY_BEFORE.plus(Duration.ofHours(3)));
    assertThat(house.subjects("ann")).containsExactly("Tomorrow 15:00 Vienna: Talks in Vienna: France and Japan");
    assertThat(house.subjects("bob")).isEmpty();

    house.at(HOUR_BEFORE.plus(Duration.ofHours(2)));
    assertThat(house.subjects("ann")).hasSize(1);
  }

  @Test
  void whoChoseNoChangesHearsWhatIsNoLongerTrue() {
    house.joins(reader("ann", PARIS_AT_NINE, "", Changes.NONE, "P7D"), reader("bob", PARIS_AT_NINE, "", Changes.NONE, "PT1H"));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);
    house.at(WEEK_BEFORE);
    house.changed(talks, ChangeType.CANCELLED, talks.facts().withCertainty(Certainty.CANCELLED));

    house.later(SETTLED);

    assertThat(house.subjects("ann")).last().isEqualTo("Cancelled: Talks in Vienna: France and Japan");
    assertThat(house.subjects("bob")).isEmpty();
  }

  @Test
  void filterDecides() {
    house.joins(
        reader("ann", PARIS_AT_NINE, "country:FR", Changes.ALL, "P1D"),
        reader("bob", PARIS_AT_NINE, "country:DE", Changes.ALL, "P1D"));
    house.announced(Events.talks());

    house.later(SETTLED);
    house.at(DAY_BEFORE);

    assertThat(house.subjects("ann")).hasSize(2);
    assertThat(house.subjects("bob")).isEmpty();
  }

  @Test
  void whoLeftGetsNothingOfWhatWaits() {
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"));
    house.announced(Events.talks());
    house.later(SETTLED);
    house.clock.set(DAY_BEFORE);
    Ring.all(house.context);
    house.the(SubscriberStore.class).delete(reader("ann", PARIS_AT_NINE).id());

    house.run();

    assertThat(house.subjects("ann")).hasSize(1);
  }

  @Test
  void meetingThatComesIntoAFilterIsNewToItsReaderAndOneThatFallsOutOfItIsSaidOnce() {
    house.joins(
        reader("ann", PARIS_AT_NINE, "place:Oslo", Changes.IMPORTANT, "P1D"),
        reader("bob", PARIS_AT_NINE, "place:Vienna", Changes.IMPORTANT, "P1D"),
        reader("eve", PARIS_AT_NINE, "org:NATO", Changes.IMPORTANT, "P1D"));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);

    Event inOslo =
        house.changed(talks, ChangeType.AMENDED, talks.facts().withPlace(new Place("Oslo, Norway", "NO", ZoneId.of("Europe/Oslo"), null)));
    house.later(SETTLED);
    assertThat(house.subjects("ann")).containsExactly("New for you: Thu 14 January 15:00 Vienna: Talks in Vienna: France and Japan");
    assertThat(house.subjects("bob"))
        .last().isEqualTo("No longer for you: Thu 14 January 15:00 Vienna: Talks in Vienna: France and Japan");
    assertThat(house.subjects("eve")).isEmpty();

    // who takes part is told to nobody but those who asked for it
    house.changed(inOslo, ChangeType.AMENDED, inOslo.facts().withParticipants(List.of(Events.NATO)));
    house.later(SETTLED);
    assertThat(house.subjects("eve")).hasSize(1);
    assertThat(house.subjects("ann")).hasSize(1);

    house.at(DAY_BEFORE);
    assertThat(house.subjects("ann")).last().isEqualTo("Tomorrow 15:00 Vienna: Talks in Vienna: France and Japan");
    assertThat(house.subjects("bob")).hasSize(2);
  }

  @Test
  void urgentChangeBreaksTheQuietHoursOfThoseWhoSaidSo() {
    Subscriber ann = reader("ann", PARIS_AT_NINE, "P7D");
    Subscriber bob = reader("bob", PARIS_AT_NINE, "P7D");
    QuietHours always = QuietHours.parse("12:00-11:00"); // an hour of mail a day, and now it is ten in Paris
    house.joins(
        ann.with(ann.settings().withQuiet(always).withUrgent(new Settings.Urgent(true, true))),
        bob.with(bob.settings().withQuiet(always)));
    Event talks = house.announced(Events.talks());
    house.later(SETTLED);
    assertThat(house.subjects("ann")).isEmpty();
    house.at(Instant.parse("2027-01-04T10:30:00Z"));
    assertThat(house.subjects("ann")).hasSize(1);
    house.at(Instant.parse("2027-01-04T12:00:00Z"));

    house.changed(talks, ChangeType.CANCELLED, talks.facts().withCertainty(Certainty.CANCELLED));
    house.later(SETTLED);

    assertThat(house.subjects("ann")).last().isEqualTo("Cancelled: Talks in Vienna: France and Japan");
    assertThat(house.subjects("bob")).hasSize(1);
    house.at(Instant.parse("2027-01-05T10:00:00Z"));
    assertThat(house.subjects("bob")).last().isEqualTo("Cancelled: Talks in Vienna: France and Japan");
  }

  @Test
  void leadTimeChosenAfterTheEventWasPlannedIsHealed() {
    house.announced(Events.talks());
    house.later(SETTLED);
    house.joins(reader("ann", PARIS_AT_NINE, "P1D"));

    Ring.heal(house.context);
    house.at(DAY_BEFORE);

    assertThat(house.subjects("ann")).hasSize(1);
  }

  @Test
  void mailOfAMeetingIsOneThreadWithAWayOut() throws Exception {
    house.joins(reader("ann", PARIS_AT_NINE, "P7D", "P1D"));
    house.announced(Events.talks());
    house.later(SETTLED);
    house.at(WEEK_BEFORE);

    assertThat(house.messages()).hasSize(2);
    assertThat(house.messages().get(0).getHeader("References")).isEqualTo(house.messages().get(1).getHeader("References"));
    assertThat(house.messages().get(0).getMessageID()).isNotEqualTo(house.messages().get(1).getMessageID());
    assertThat(house.messages().get(0).getHeader("List-Unsubscribe")[0])
        .matches("<http://localhost:8080/unsubscribe/[A-Za-z0-9_-]{43}>");
    assertThat(house.messages().get(0).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    assertThat(house.messages().get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  private static EventTime onThe(int day) {
    return new EventTime.At(LocalDateTime.of(2027, 1, day, 15, 0), Events.VIENNA.zone());
  }
}
