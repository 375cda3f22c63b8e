package org.aidememoire.digest;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.subscriber.Subscriptions.NEW_YORK_AT_SEVEN;
import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.alert.Outgoing;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.Correction;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.NewEvent;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Field;
import org.aidememoire.letter.Lobby;
import org.aidememoire.letter.Post;
import org.aidememoire.reminder.Ring;
import org.aidememoire.subscriber.DateStyle;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From what readers chose to the digest in their mailbox, on a turned clock, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DigestsTest {

  private static final Instant TUESDAY_AT_EIGHT = Instant.parse("2027-01-05T07:00:00Z"); // in Paris
  private static final Duration DAY = Duration.ofDays(1);
  private static final String ANN = "ann@example.org";

  private final Lobby lobby;

  DigestsTest(TestDatabase kind) throws SQLException {
    lobby = new Lobby(kind);
  }

  @AfterEach
  void close() {
    lobby.close();
  }

  @Test
  void oneMailADayAtTheReadersHourWithTheWeekAheadAndWhatChanged() {
    joins(patient(daily(reader("ann", PARIS_AT_NINE, "P1D"))));
    announced("talks", "2027-01-07T15:00[Europe/Vienna]");
    announced("far", "2027-02-20");

    at(TUESDAY_AT_EIGHT.minusSeconds(1));
    assertThat(lobby.mailbox(ANN)).isEmpty();
    at(TUESDAY_AT_EIGHT);
    assertThat(lobby.subjects(ANN)).containsExactly("Tuesday 5 January 2027: 1 meeting ahead, 1 new further ahead");
    at(TUESDAY_AT_EIGHT.plusSeconds(60));
    assertThat(lobby.mailbox(ANN)).as("once").hasSize(1);

    moved("far", "2027-02-21");
    announced("more", "2027-01-09");
    at(TUESDAY_AT_EIGHT.plus(DAY));
    assertThat(lobby.subjects(ANN)).last().isEqualTo("Wednesday 6 January 2027: 2 meetings ahead, 1 change");
    String text = Lobby.text(lobby.mailbox(ANN).getLast());
    assertThat(text).contains("Moved: ", "before: Saturday 20 February 2027", "New: ", "15:00 Vienna time", "/settings");

    at(TUESDAY_AT_EIGHT.plus(DAY.multipliedBy(2)));
    assertThat(lobby.subjects(ANN)).last().isEqualTo("Thursday 7 January 2027: 2 meetings ahead");
  }

  @Test
  void readersOfDigestsGetNoSingleMailsButUrgentOnesIfTheySaidSo() {
    joins(daily(reader("ann", PARIS_AT_NINE, "P1D", "PT1H")), patient(daily(reader("bob", PARIS_AT_NINE, "P1D"))));
    announced("talks", "2027-01-07T15:00[Europe/Vienna]");
    at(TUESDAY_AT_EIGHT);

    cancelled("talks");
    at(TUESDAY_AT_EIGHT.plus(Duration.ofHours(1)));

    assertThat(lobby.subjects(ANN)).hasSize(2).last().asString().startsWith("Cancelled: ");
    assertThat(lobby.subjects("bob@example.org")).hasSize(1);
    at(TUESDAY_AT_EIGHT.plus(DAY));
    assertThat(lobby.subjects("bob@example.org")).last().isEqualTo("Wednesday 6 January 2027: 1 change");
    assertThat(lobby.mailbox(ANN)).as("was told at once").hasSize(2);
  }

  @Test
  void everybodysHourAndDaysAreTheirOwn() {
    Subscriber eve = reader("eve", NEW_YORK_AT_SEVEN);
    joins(
        daily(reader("ann", PARIS_AT_NINE)),
        eve.with(eve.settings().withDigest(new Digest(Digest.Rhythm.WEEKLY, 7, Set.of(DayOfWeek.THURSDAY))).withDates(DateStyle.FR)));
    announced("talks", "2027-01-15T15:00[Europe/Vienna]");

    at(TUESDAY_AT_EIGHT.plus(DAY.multipliedBy(2)));
    assertThat(lobby.mailbox("eve@example.org")).isEmpty();
    at(Instant.parse("2027-01-07T12:00:00Z"));
    assertThat(lobby.subjects("eve@example.org")).containsExactly("jeudi 7 janvier 2027: 1 meeting ahead");
    assertThat(Lobby.text(lobby.mailbox("eve@example.org").getFirst()))
        .contains("vendredi 15 janvier 2027", "15:00 Vienna time (09:00 yours)", "The two weeks ahead");
  }

  @Test
  void afterAnOutageTheLatestDigestTellsItAll() {
    joins(daily(reader("ann", PARIS_AT_NINE)));
    announced("talks", "2027-01-08T15:00[Europe/Vienna]");

    at(TUESDAY_AT_EIGHT.plus(DAY.multipliedBy(2)).plus(Duration.ofHours(3)));

    assertThat(lobby.mailbox(ANN)).hasSize(1);
    at(TUESDAY_AT_EIGHT.plus(DAY.multipliedBy(3)));
    assertThat(lobby.mailbox(ANN)).hasSize(2);
  }

  @Test
  void nothingToTellIsNoMailAndNoAlarm() {
    joins(daily(reader("ann", PARIS_AT_NINE)));

    at(TUESDAY_AT_EIGHT);

    assertThat(lobby.mailbox(ANN)).isEmpty();
    assertThat(alarms()).isZero();
  }

  @Test
  void digestThatIsEmptyThoughMeetingsAreNearRaisesAnAlarmAndIsTriedAgain() {
    joins(daily(reader("ann", PARIS_AT_NINE)));
    at(TUESDAY_AT_EIGHT.minus(Duration.ofHours(1)));
    the(KnownEvents.class).ahead(LocalDate.parse("2027-01-05"));
    announced("talks", "2027-01-08T15:00[Europe/Vienna]");
    // a fault of ours: the counter by which changes are noticed stands still
    the(Database.class).with(handle -> handle.execute("UPDATE event_counter SET changes = 0 WHERE id = 1"));
    at(TUESDAY_AT_EIGHT);
    assertThat(lobby.mailbox(ANN)).isEmpty();
    assertThat(alarms()).isEqualTo(1);

    the(Database.class).with(handle -> handle.execute("UPDATE event_counter SET changes = 1 WHERE id = 1"));
    at(TUESDAY_AT_EIGHT.plus(Duration.ofMinutes(2)));

    assertThat(lobby.mailbox(ANN)).hasSize(1);
  }

  private double alarms() {
    return the(MeterRegistry.class).counter("aide_memoire.digest.empty.wrongly").count();
  }

  private static Subscriber daily(Subscriber reader) {
    return reader.with(reader.settings().withDigest(new Digest(Digest.Rhythm.DAILY, 8, EnumSet.allOf(DayOfWeek.class))));
  }

  private static Subscriber patient(Subscriber reader) {
    return reader.with(reader.settings().withUrgent(new Settings.Urgent(false, false)));
  }

  private void joins(Subscriber... readers) {
    List.of(readers).forEach(the(SubscriberStore.class)::insert);
    the(Digests.class).plan();
  }

  private void announced(String uid, String time) {
    the(Desk.class).create(new NewEvent(uid, Events.event(uid, EventTimeFormat.parse(time), FRANCE, JAPAN).facts(), "", false), "key test");
  }

  private void moved(String uid, String time) {
    the(Desk.class)
        .correct(
            uid,
            null,
            new Correction(facts -> facts.withTime(EventTimeFormat.parse(time), ""), Set.of(Field.TIME), "", false),
            "key test");
  }

  private void cancelled(String uid) {
    the(Desk.class)
        .correct(uid, null, new Correction(facts -> facts.withCertainty(Certainty.CANCELLED), Set.of(Field.STATUS), "", false), "key test");
  }

  /** Turns the clock, and does all that alarms would do by then. */
  private void at(Instant now) {
    lobby.clock.set(now);
    the(Digests.class).ring();
    Post.goes(lobby.context);
    Ring.all(lobby.context);
    Outgoing.goes(lobby.context);
  }

  private <T> T the(Class<T> bean) {
    return lobby.context.getBean(bean);
  }
}
