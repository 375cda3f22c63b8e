package org.aidememoire.alert;

import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.Events;
import org.aidememoire.mail.RudeSmtpServer;
import org.aidememoire.mail.RudeSmtpServer.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the outbox promises when servers and nodes fail, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OutboxTest {

  private static final Duration SETTLED = Duration.ofMinutes(11);

  private final RudeSmtpServer server = new RudeSmtpServer();
  private final House house;

  OutboxTest(TestDatabase kind) throws SQLException, IOException {
    house = new House(kind, Map.of("aide-memoire.mail.port", server.port()));
  }

  @AfterEach
  void close() throws IOException {
    house.close();
    server.close();
  }

  @Test
  void addressThatIsRefusedHoldsNobodyUp() {
    house.joins(reader("refused", PARIS_AT_NINE), reader("ann", PARIS_AT_NINE), reader("later", PARIS_AT_NINE));
    house.announced(Events.talks());

    house.later(SETTLED);

    assertThat(server.taken()).extracting(Taken::to).containsExactly("ann@example.org");
    assertThat(house.states("refused")).containsExactly(DeliveryState.REFUSED);
    assertThat(house.states("ann")).containsExactly(DeliveryState.SENT);
    assertThat(house.states("later")).containsExactly(DeliveryState.WAITING);
  }

  @Test
  void temporaryRefusalIsTriedAgainAndGivenUpAtTheStart() {
    house.joins(reader("later", PARIS_AT_NINE));
    house.announced(Events.talks());
    house.later(SETTLED);

    house.later(Duration.ofSeconds(30));
    assertThat(house.the(Deliveries.class).search(all()).getFirst().attempts()).isEqualTo(1);
    house.later(Duration.ofSeconds(60));
    assertThat(house.the(Deliveries.class).search(all()).getFirst().attempts()).isEqualTo(2);

    house.later(Duration.ofDays(20));
    assertThat(house.states("later")).containsExactly(DeliveryState.DROPPED);
  }

  @Test
  void serverThatIsDownForAnHourCostsNoMail() {
    house.joins(reader("ann", PARIS_AT_NINE), reader("bob", PARIS_AT_NINE));
    house.announced(Events.talks());
    server.open(false);
    for (int minute = 0; minute < 60; minute++) {
      house.later(Duration.ofMinutes(1));
    }
    assertThat(server.taken()).isEmpty();

    server.open(true);
    house.later(Duration.ofMinutes(2));

    assertThat(server.taken()).extracting(Taken::to).containsExactlyInAnyOrder("ann@example.org", "bob@example.org");
  }

  @Test
  void lostAnswerIsUncertainAndSentOnceMoreWithTheSameIdentity() {
    house.joins(reader("lost", PARIS_AT_NINE));
    house.announced(Events.talks());
    house.later(SETTLED);
    house.later(Duration.ofMinutes(2));
    house.later(Duration.ofHours(1));

    assertThat(server.taken()).hasSize(2);
    assertThat(server.taken().getFirst()).isEqualTo(server.taken().getLast());
    assertThat(house.states("lost")).containsExactly(DeliveryState.UNCERTAIN);
  }

  @Test
  void operatorSendsWhatIsUncertain() {
    house.joins(reader("lost", PARIS_AT_NINE));
    house.announced(Events.talks());
    house.later(SETTLED);
    house.later(Duration.ofMinutes(2));
    server.becomeKind();

    assertThat(house.the(Deliveries.class).retry(house.the(Deliveries.class).search(all()).getFirst().id())).isTrue();
    house.run();

    assertThat(house.states("lost")).containsExactly(DeliveryState.SENT);
  }

  @Test
  void whatADeadNodeHadInHandIsTakenOverOnce() {
    house.joins(reader("ann", PARIS_AT_NINE));
    house.announced(Events.talks());
    house.clock.turn(SETTLED);
    house.the(SettledChanges.class).tell();
    assertThat(claimedBy("a node that dies")).hasSize(1);

    house.run();
    assertThat(server.taken()).isEmpty();

    house.later(Duration.ofMinutes(4));
    house.the(OutboxHealJob.class).run();
    house.run();

    assertThat(server.taken()).hasSize(1);
    assertThat(house.the(Deliveries.class).search(all()).getFirst().uncertain()).isTrue();
    assertThat(house.states("ann")).containsExactly(DeliveryState.SENT);
  }

  @Test
  void nothingIsClaimedTwice() {
    house.joins(reader("ann", PARIS_AT_NINE), reader("bob", PARIS_AT_NINE));
    house.announced(Events.talks());
    house.clock.turn(SETTLED);
    house.the(SettledChanges.class).tell();

    assertThat(claimedBy("one")).hasSize(2);
    assertThat(claimedBy("other")).isEmpty();
  }

  private List<Delivery> claimedBy(String claimant) {
    return house
        .the(DeliveryStore.class)
        .claim(claimant, house.clock.instant(), house.clock.instant().plus(Duration.ofMinutes(3)), 50);
  }

  private static DeliverySearch all() {
    return new DeliverySearch(null, null, null, null, 100);
  }
}
