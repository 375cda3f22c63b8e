package org.aidememoire.alert;

import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Review;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.QuietHours;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** What becomes of a mail right before it would go. */
class SendDecisionTest {

  private static final Instant NOW = Instant.parse("2027-01-13T22:30:00Z"); // 23:30 in Paris
  private static final Instant START = Instant.parse("2027-01-14T14:00:00Z");
  private static final Subscriber ANN = reader("ann", PARIS_AT_NINE);
  private static final Event TALKS = Events.talks();

  @Test
  void whatIsTrueGoes() {
    assertThat(reminder(TALKS, ANN, START)).isEqualTo(new SendDecision.Send());
  }

  @Test
  void reminderOfWhatIsNoLongerTrueIsDropped() {
    Event cancelled = TALKS.revised(TALKS.facts().withCertainty(Certainty.CANCELLED), true, NOW);
    Event moved = TALKS.revised(TALKS.facts().withTime(EventTimeFormat.parse("2027-01-20T15:00[Europe/Vienna]"), ""), true, NOW);
    Event moreExact = TALKS.revised(TALKS.facts().withTime(EventTimeFormat.parse("2027-01-14T16:00[Europe/Vienna]"), ""), true, NOW);

    assertThat(reminder(cancelled, ANN, START)).isEqualTo(dropped(SendDecision.DropReason.CANCELLED));
    assertThat(reminder(moved, ANN, START)).isEqualTo(dropped(SendDecision.DropReason.MOVED));
    assertThat(reminder(moreExact, ANN, START)).isEqualTo(new SendDecision.Send());
    assertThat(reminder(TALKS.withReview(Review.REJECTED), ANN, START)).isEqualTo(dropped(SendDecision.DropReason.NOT_PUBLIC));
    assertThat(reminder(TALKS, null, START)).isEqualTo(dropped(SendDecision.DropReason.UNSUBSCRIBED));
    assertThat(reminder(TALKS, ANN, NOW)).isEqualTo(dropped(SendDecision.DropReason.TOO_LATE));
  }

  @Test
  void quietHoursHoldAndNeverLose() {
    Subscriber sleeper = withQuietHours(ANN);
    Instant morning = Instant.parse("2027-01-14T06:00:00Z");

    assertThat(reminder(TALKS, sleeper, START))
        .isEqualTo(new SendDecision.Hold(SendDecision.HoldReason.QUIET_HOURS, morning));
    assertThat(reminder(TALKS, sleeper, morning.minusSeconds(1))).isEqualTo(new SendDecision.Send());
  }

  @Test
  void urgentChangeWakesThoseWhoSaidSo() {
    Subscriber sleeper = withQuietHours(ANN);
    Subscriber light = sleeper.with(sleeper.settings().withUrgent(new Settings.Urgent(true, true)));
    Instant morning = Instant.parse("2027-01-14T06:00:00Z");
    SendDecision held = new SendDecision.Hold(SendDecision.HoldReason.QUIET_HOURS, morning);

    assertThat(change(AlertReason.MOVED, sleeper)).isEqualTo(held);
    assertThat(change(AlertReason.MOVED, light)).isEqualTo(new SendDecision.Send());
    assertThat(change(AlertReason.PLACE, light)).isEqualTo(held);
    assertThat(reminder(TALKS, light, START)).isEqualTo(held);
  }

  @Test
  void whoTurnedToDigestsMeanwhileGetsOnlyWhatIsUrgent() {
    Digest daily = new Digest(Digest.Rhythm.DAILY, 8, Set.of(DayOfWeek.MONDAY));
    Subscriber reader = ANN.with(ANN.settings().withDigest(daily));
    Subscriber patient = reader.with(reader.settings().withUrgent(new Settings.Urgent(false, false)));

    assertThat(reminder(TALKS, reader, START)).isEqualTo(dropped(SendDecision.DropReason.IN_DIGEST));
    assertThat(change(AlertReason.PLACE, reader)).isEqualTo(dropped(SendDecision.DropReason.IN_DIGEST));
    assertThat(change(AlertReason.MOVED, reader)).isEqualTo(new SendDecision.Send());
    assertThat(change(AlertReason.MOVED, patient)).isEqualTo(dropped(SendDecision.DropReason.IN_DIGEST));
  }

  @Test
  void changeWaitsForTheNextOneAndGivesWayToIt() {
    Instant settles = NOW.plus(Duration.ofMinutes(5));

    assertThat(change(false, settles)).isEqualTo(new SendDecision.Hold(SendDecision.HoldReason.UNSETTLED, settles));
    assertThat(change(true, null)).isEqualTo(dropped(SendDecision.DropReason.SUPERSEDED));
    assertThat(change(false, null)).isEqualTo(new SendDecision.Send());
  }

  private static SendDecision reminder(Event event, @Nullable Subscriber reader, Instant validUntil) {
    Alert alert = new Alert(1, event.uid(), AlertReason.REMINDER, "P1D/2027-01-14", 0, -1, NOW);
    return SendDecision.of(alert, delivery(validUntil), event, reader, false, null, NOW);
  }

  private static SendDecision change(boolean superseded, @Nullable Instant unsettledUntil) {
    Alert alert = new Alert(1, TALKS.uid(), AlertReason.MOVED, "revision 1", 1, 0, NOW);
    return SendDecision.of(alert, delivery(START), TALKS, ANN, superseded, unsettledUntil, NOW);
  }

  private static SendDecision change(AlertReason reason, Subscriber reader) {
    Alert alert = new Alert(1, TALKS.uid(), reason, "revision 1", 1, 0, NOW);
    return SendDecision.of(alert, delivery(START), TALKS, reader, false, null, NOW);
  }

  private static SendDecision dropped(SendDecision.DropReason reason) {
    return new SendDecision.Drop(reason);
  }

  private static Delivery delivery(Instant validUntil) {
    return new Delivery(1, 1, ANN.id(), TALKS.uid(), NOW, validUntil, 0, false, NOW);
  }

  private static Subscriber withQuietHours(Subscriber reader) {
    return reader.with(reader.settings().withQuiet(QuietHours.parse("22:00-07:00")));
  }
}
