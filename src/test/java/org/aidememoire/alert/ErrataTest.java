package org.aidememoire.alert;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.Correction;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.NewEvent;
import org.aidememoire.desk.Surgery;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Field;
import org.aidememoire.event.Review;
import org.aidememoire.letter.Lobby;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When we were wrong: who was told wrongly hears that and why, nobody else; and everybody can read it. On both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ErrataTest {

  private static final String ANN = "ann@example.org";
  private static final String BOB = "bob@example.org";
  private static final String WHY = "we read 14 for 15";

  private final Lobby lobby;

  ErrataTest(TestDatabase kind) throws SQLException {
    lobby = new Lobby(kind);
  }

  @AfterEach
  void close() {
    lobby.close();
  }

  @Test
  void whoWasToldWronglyHearsWhatWasWrongAndWhyAndNobodyElseDoes() throws Exception {
    joins(reader("ann", PARIS_AT_NINE, "", Changes.NONE, "P7D"), reader("eve", PARIS_AT_NINE, "place:Oslo", Changes.ALL));
    announced("talks", "2027-01-14T15:00[Europe/Vienna]");
    later(Duration.ofMinutes(11));
    assertThat(lobby.mailbox(ANN)).as("wants no changes, and was told of nothing").isEmpty();
    lobby.context.getBean(SubscriberStore.class).delete(reader("ann", PARIS_AT_NINE).id());
    joins(reader("ann", PARIS_AT_NINE, "", Changes.ALL));
    correct("talks", facts -> facts.withPlace(null), Set.of(Field.PLACE), Correction.Tell.CHANGE);
    later(Duration.ofMinutes(11));
    correct("talks", facts -> facts.withCertainty(Certainty.MAY_OCCUR), Set.of(Field.STATUS), Correction.Tell.CHANGE);
    later(Duration.ofMinutes(11));
    assertThat(lobby.subjects(ANN)).hasSize(1);
    joins(reader("bob", PARIS_AT_NINE, "", Changes.ALL));

    correct("talks", facts -> facts.withTime(EventTimeFormat.parse("2027-01-15"), ""), Set.of(Field.TIME), Correction.Tell.OUR_FAULT);
    later(Duration.ofMinutes(11));

    assertThat(lobby.subjects(ANN)).last().isEqualTo("Correction: Fri 15 January: Talks in Vienna: France and Japan – tentative");
    assertThat(Lobby.text(lobby.mailbox(ANN).getLast()).replace("\r", ""))
        .contains("We were wrong", "The time: Friday 15 January 2027, not Thursday 14 January 2027, 15:00", WHY);
    assertThat(lobby.mailbox(BOB)).as("was told nothing").isEmpty();
    assertThat(lobby.mailbox("eve@example.org")).isEmpty();
    assertThat(lobby.get("/errata").body()).contains("Friday 15 January 2027, not Thursday", WHY);
    assertThat(lobby.get("/errata.json").body()).contains("\"timeBefore\":\"2027-01-14T15:00[Europe/Vienna]\",\"timeAfter\":\"2027-01-15\"");
  }

  @Test
  void whatWasPutRightBeforeItWasToldIsNoCorrection() {
    joins(reader("ann", PARIS_AT_NINE, "", Changes.ALL));
    announced("talks", "2027-01-14T15:00[Europe/Vienna]");
    later(Duration.ofMinutes(11));
    correct("talks", facts -> facts.withTime(EventTimeFormat.parse("2027-01-20"), ""), Set.of(Field.TIME), Correction.Tell.NOBODY);
    lobby.clock.turn(Duration.ofMinutes(1));
    correct(
        "talks",
        facts -> facts.withTime(EventTimeFormat.parse("2027-01-14T15:00[Europe/Vienna]"), ""),
        Set.of(Field.TIME),
        Correction.Tell.OUR_FAULT);
    later(Duration.ofMinutes(11));

    assertThat(lobby.mailbox(ANN)).as("was told what is right").hasSize(1);
  }

  @Test
  void meetingThatNeverWasOrIsAnotherIsCorrectedEvenAfterItsDay() throws Exception {
    joins(reader("ann", PARIS_AT_NINE, "", Changes.NONE), reader("bob", PARIS_AT_NINE, "", Changes.IMPORTANT));
    announced("talks", "2027-01-06");
    announced("twin", "2027-01-06");
    announced("older", "2027-01-06");
    later(Duration.ofMinutes(11));
    assertThat(lobby.mailbox(BOB)).hasSize(3);
    lobby.clock.turn(Duration.ofDays(4));

    desk().review("talks", null, Review.REJECTED, "it was a football match", true, "key test");
    lobby.context.getBean(Surgery.class).merge("twin", null, "older", "two names of one hall", true, "key test");
    later(Duration.ofMinutes(31));

    List<String> texts = lobby.mailbox(BOB).stream().skip(3).map(Lobby::text).toList();
    assertThat(texts).hasSize(2);
    assertThat(String.join("\n", texts)).contains("This should not have been announced as a meeting.", "it was a football match", "we told of one meeting as two");
    assertThat(lobby.mailbox(ANN)).isEmpty();
    assertThat(lobby.get("/errata.json").body()).contains("football");
  }

  private void correct(String uid, UnaryOperator<Facts> facts, Set<Field> set, Correction.Tell tell) {
    desk().correct(uid, null, new Correction(facts, set, WHY, tell), "key test");
  }

  private void announced(String uid, String time) {
    desk().create(new NewEvent(uid, Events.event(uid, EventTimeFormat.parse(time), FRANCE, JAPAN).facts(), "", false), "key test");
  }

  private Desk desk() {
    return lobby.context.getBean(Desk.class);
  }

  private void joins(Subscriber... readers) {
    List.of(readers).forEach(lobby.context.getBean(SubscriberStore.class)::insert);
  }

  private void later(Duration by) {
    lobby.clock.turn(by);
    Outgoing.goes(lobby.context);
    lobby.clock.turn(Duration.ofSeconds(1));
  }
}
