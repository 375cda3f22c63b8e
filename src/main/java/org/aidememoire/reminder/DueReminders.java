package org.aidememoire.reminder;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.aidememoire.alert.Alerts;
import org.aidememoire.alert.Reminder;
import org.aidememoire.db.Database;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.subscriber.DayClock;
import org.aidememoire.subscriber.ReaderClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings what is due: reads each event again, decides, and hands what is to be said to the alerts, in one transaction. */
@Singleton
final class DueReminders {

  private static final Logger LOG = LoggerFactory.getLogger(DueReminders.class);
  private static final int BATCH = 2_000;
  private static final DayClock ANY = new DayClock(ZoneOffset.UTC, 0);

  private final ReminderStore store;
  private final EventStore events;
  private final Alerts alerts;
  private final Database database;
  private final Clock clock;
  private final ReentrantLock ringing = new ReentrantLock();

  DueReminders(
      ReminderStore store,
      EventStore events,
      Alerts alerts,
      Database database,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.alerts = alerts;
    this.database = database;
    this.clock = clock;
  }

  /** Rings all that is due now, whoever else does the same at the same time. */
  void ring() {
    ringing.lock();
    try {
      boolean more = true;
      while (more) {
        more = database.transaction(this::ringBatch);
      }
    } finally {
      ringing.unlock();
    }
  }

  private boolean ringBatch() {
    store.lock();
    Instant now = clock.instant();
    List<ReminderPoint> due = store.due(now, BATCH);
    if (due.isEmpty()) {
      return false;
    }
    Map<String, Event> byUid =
        events.of(due.stream().map(ReminderPoint::eventUid).distinct().toList()).stream()
            .collect(toMap(Event::uid, event -> event));
    Map<ReminderPoint, ReminderDecision> decisions = decisions(due, byUid, now);
    alerts.remind(reminders(decisions, byUid));
    store.done(decisions);
    decisions.forEach(DueReminders::log);
    return true;
  }

  private static Map<ReminderPoint, ReminderDecision> decisions(
      List<ReminderPoint> due, Map<String, Event> byUid, Instant now) {
    Map<ReminderPoint, ReminderDecision> decisions = new LinkedHashMap<>();
    for (ReminderPoint point : due) {
      Event event = byUid.get(point.eventUid());
      ReminderPoint planned = event == null ? null : planned(event, point);
      decisions.put(point, ReminderDecision.of(event, planned, now));
    }
    return decisions;
  }

  private static @Nullable ReminderPoint planned(Event event, ReminderPoint point) {
    DayClock dayClock = point.dayClock() == null ? ANY : point.dayClock();
    return ReminderPlan.of(event, List.of(new ReaderClock(point.occasion().leadTime(), dayClock))).points().get(point.key());
  }

  private static List<Reminder> reminders(Map<ReminderPoint, ReminderDecision> decisions, Map<String, Event> byUid) {
    return decisions.entrySet().stream()
        .filter(decided -> decided.getValue() == ReminderDecision.REMIND)
        .map(Map.Entry::getKey)
        .map(point -> reminder(point, byUid))
        .toList();
  }

  private static Reminder reminder(ReminderPoint point, Map<String, Event> byUid) {
    Event event = Objects.requireNonNull(byUid.get(point.eventUid()));
    return new Reminder(event, point.occasion(), point.dayClock(), point.validUntil());
  }

  private static void log(ReminderPoint point, ReminderDecision decision) {
    LOG.info("reminder rung reason={} uid={} occasion={} due={}", decision, point.eventUid(), point.occasion().text(), point.dueAt());
  }
}
