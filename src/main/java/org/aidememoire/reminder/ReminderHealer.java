package org.aidememoire.reminder;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.schedule.Alarms;
import org.aidememoire.subscriber.ReaderClock;
import org.aidememoire.subscriber.SubscriberStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Heals the differences between events and readers on one side, the plan on the other, and between the plan and the alarm
 * clocks. All events are looked at when readers chose a lead time that was not in use before, at the start, and once an
 * hour: zone rules change, too.
 */
@Singleton
final class ReminderHealer {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderHealer.class);
  private static final Duration ALL = Duration.ofHours(1);
  private static final int PAGE = 500;

  private final Reminders reminders;
  private final ReminderStore store;
  private final EventStore events;
  private final SubscriberStore subscribers;
  private final Alarms alarms;
  private final Clock clock;
  private Set<ReaderClock> healedFor = Set.of();
  private Instant healedAt = Instant.MIN;

  ReminderHealer(
      Reminders reminders,
      ReminderStore store,
      EventStore events,
      SubscriberStore subscribers,
      Alarms alarms,
      Clock clock) {
    this.reminders = reminders;
    this.store = store;
    this.events = events;
    this.subscribers = subscribers;
    this.alarms = alarms;
    this.clock = clock;
  }

  synchronized void heal() {
    List<ReaderClock> clocks = subscribers.clocks();
    Instant now = clock.instant();
    if (!healedFor.containsAll(clocks) || healedAt.plus(ALL).isBefore(now)) {
      healPlan(clocks, now);
      healAlarms();
      healedFor = Set.copyOf(clocks);
      healedAt = now;
    }
  }

  private void healPlan(List<ReaderClock> clocks, Instant now) {
    LocalDate today = now.atOffset(EventTime.WESTERNMOST).toLocalDate();
    long healed = 0;
    List<Event> page = events.publishedPage("", today, PAGE);
    while (!page.isEmpty()) {
      healed += reminders.plan(page, clocks).stream().filter(difference -> !difference.isNothing()).count();
      page = events.publishedPage(page.getLast().uid(), today, PAGE);
    }
    LOG.info("reminders healed events={}", healed);
  }

  private void healAlarms() {
    Set<Instant> wanted = store.instants();
    Set<Instant> set = alarms.waiting(ReminderJob.class);
    Set<Instant> needless = new TreeSet<>(set);
    needless.removeAll(wanted);
    Set<Instant> missing = new TreeSet<>(wanted);
    missing.removeAll(set);
    alarms.silence(ReminderJob.class, needless);
    alarms.ringAt(ReminderJob.class, missing);
    LOG.info("alarms healed missing={} needless={}", missing.size(), needless.size());
  }
}
