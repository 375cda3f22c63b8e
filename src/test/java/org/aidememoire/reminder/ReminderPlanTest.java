package org.aidememoire.reminder;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.subscriber.Subscriptions.NEW_YORK_AT_SEVEN;
import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Review;
import org.aidememoire.subscriber.DayClock;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.ReaderClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When readers are reminded of what. */
class ReminderPlanTest {

  private static final Instant LONG_BEFORE = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // a clock time: days on the place's calendar, hours exactly
    "2027-01-14T15:00[Europe/Vienna], P7D,  2027-01-07T14:00:00Z, 2027-01-09T14:00:00Z",
    "2027-01-14T15:00[Europe/Vienna], P1D,  2027-01-13T14:00:00Z, 2027-01-14T12:00:00Z",
    "2027-01-14T15:00[Europe/Vienna], PT1H, 2027-01-14T13:00:00Z, 2027-01-14T14:00:00Z",
    // the day before the clocks go forward has 24 hours on the calendar, 23 on the clock
    "2027-03-28T09:00[Europe/Paris],  P1D,  2027-03-27T08:00:00Z, 2027-03-28T05:00:00Z",
    "2027-10-31T09:00[Europe/Paris],  P1D,  2027-10-30T07:00:00Z, 2027-10-31T06:00:00Z",
    // a day: the reader's own hour, in the reader's zone
    "2027-01-14,                      P1D,  2027-01-13T08:00:00Z, 2027-01-14T08:00:00Z",
    "2027-01-14 evening,              P7D,  2027-01-07T08:00:00Z, 2027-01-09T08:00:00Z",
    "2027-01-14,                      PT1H, 2027-01-14T08:00:00Z, 2027-01-14T14:00:00Z",
    "2027-01-14/2027-01-16,           P1D,  2027-01-13T08:00:00Z, 2027-01-14T08:00:00Z",
    // a clock time without a zone is no instant
    "2027-01-14T15:00,                P1D,  2027-01-13T08:00:00Z, 2027-01-14T08:00:00Z",
    // a week and a month
    "2027-W02,                        P1D,  2027-01-10T08:00:00Z, 2027-01-11T08:00:00Z",
    "2027-02,                         P7D,  2027-01-25T08:00:00Z, 2027-01-27T08:00:00Z",
  })
  void eachGrainHasItsReminder(String time, String leadTime, Instant due, Instant validUntil) {
    ReminderPoint point = points(at(time), leadTime).getFirst();

    assertThat(point.dueAt()).isEqualTo(due);
    assertThat(point.validUntil()).isEqualTo(validUntil);
  }

  @ParameterizedTest
  @CsvSource({"undated, P7D", "2027-W02, PT1H", "2027-02, P1D", "2027-02, PT1H", "2027-01-14T15:00[Europe/Vienna], P0D"})
  void noReminderPretendsADayOrAnHour(String time, String leadTime) {
    assertThat(points(at(time), leadTime)).isEmpty();
  }

  @Test
  void whatIsOffOrHiddenHasNone() {
    Event talks = Events.talks();

    assertThat(points(talks.withReview(Review.PROPOSED), "P1D")).isEmpty();
    assertThat(points(talks.withMergedInto("other"), "P1D")).isEmpty();
    assertThat(points(cancelled(talks), "P1D")).isEmpty();
  }

  @Test
  void dayIsRemindedByEachDayClockAndClockTimeOnce() {
    List<ReaderClock> clocks = List.of(clock("P1D", PARIS_AT_NINE), clock("P1D", NEW_YORK_AT_SEVEN));

    assertThat(ReminderPlan.of(at("2027-01-14"), clocks).points().values())
        .extracting(ReminderPoint::dueAt)
        .containsExactlyInAnyOrder(Instant.parse("2027-01-13T08:00:00Z"), Instant.parse("2027-01-13T12:00:00Z"));
    assertThat(ReminderPlan.of(Events.talks(), clocks).points()).hasSize(1);
  }

  @Test
  void leadTimeThatIsPastIsLeftOut() {
    ReminderPlan plan = plan(Events.talks(), "P7D", "P1D", "PT1H");

    assertThat(plan.difference(List.of(), Set.of(), Instant.parse("2027-01-13T14:00:00Z")).added())
        .extracting(point -> point.occasion().leadTime().text())
        .containsExactly("PT1H");
  }

  @Test
  void dueReminderThatWaitsItsTurnIsKeptByAChange() {
    ReminderPlan plan = plan(Events.talks(), "P1D");
    List<ReminderPoint> waiting = List.copyOf(plan.points().values());

    assertThat(plan.difference(waiting, Set.of(), waiting.getFirst().dueAt().plusSeconds(1)).isNothing()).isTrue();
  }

  @Test
  void movedWithinTheDayIsNoNewTomorrow() {
    ReminderPoint rung = points(at("2027-01-14T15:00[Europe/Vienna]"), "P1D").getFirst();
    ReminderPlan moved = plan(at("2027-01-14T18:00[Europe/Vienna]"), "P1D", "PT1H");

    assertThat(moved.difference(List.of(), Set.of(rung.key()), rung.dueAt()).added())
        .extracting(point -> point.occasion().text())
        .containsExactly("PT1H/2027-01-14T18:00");
  }

  @Test
  void movedToAnotherDayIsRemindedAnew() {
    ReminderPoint before = points(at("2027-01-14T15:00[Europe/Vienna]"), "P1D").getFirst();
    ReminderPlan.Difference difference =
        plan(at("2027-01-20T15:00[Europe/Vienna]"), "P1D").difference(List.of(before), Set.of(), LONG_BEFORE);

    assertThat(difference.removed()).containsExactly(before.key());
    assertThat(difference.added()).extracting(point -> point.occasion().text()).containsExactly("P1D/2027-01-20");
  }

  @Test
  void movedWithinTheDayMovesTheReminder() {
    ReminderPoint before = points(at("2027-01-14T15:00[Europe/Vienna]"), "P1D").getFirst();
    ReminderPlan.Difference difference =
        plan(at("2027-01-14T18:00[Europe/Vienna]"), "P1D").difference(List.of(before), Set.of(), LONG_BEFORE);

    assertThat(difference.removed()).containsExactly(before.key());
    assertThat(difference.added()).extracting(ReminderPoint::dueAt).containsExactly(Instant.parse("2027-01-13T17:00:00Z"));
  }

  private static Event at(String time) {
    return Events.event("1@example.org", EventTimeFormat.parse(time), FRANCE);
  }

  private static Event cancelled(Event event) {
    return event.revised(event.facts().withCertainty(Certainty.CANCELLED), true, Events.NOW);
  }

  private static List<ReminderPoint> points(Event event, String... leadTimes) {
    return List.copyOf(plan(event, leadTimes).points().values());
  }

  private static ReminderPlan plan(Event event, String... leadTimes) {
    return ReminderPlan.of(event, List.of(leadTimes).stream().map(text -> clock(text, PARIS_AT_NINE)).toList());
  }

  private static ReaderClock clock(String leadTime, DayClock dayClock) {
    return new ReaderClock(LeadTime.parse(leadTime), dayClock);
  }
}
