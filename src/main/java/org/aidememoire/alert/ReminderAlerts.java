package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.db.Database;
import org.aidememoire.subscriber.SubscriberStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminders on their way into the outbox. */
@Singleton
final class ReminderAlerts {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderAlerts.class);
  private static final int NOTHING = -1;

  private final AlertStore alerts;
  private final FanOutStore fanOut;
  private final SubscriberStore subscribers;
  private final OutboxBell bell;
  private final Database database;
  private final Clock clock;

  ReminderAlerts(
      AlertStore alerts,
      FanOutStore fanOut,
      SubscriberStore subscribers,
      OutboxBell bell,
      Database database,
      Clock clock) {
    this.alerts = alerts;
    this.fanOut = fanOut;
    this.subscribers = subscribers;
    this.bell = bell;
    this.database = database;
    this.clock = clock;
  }

  void remind(List<Reminder> due) {
    if (!due.isEmpty()) {
      database.transaction(() -> fanOut(due, clock.instant()));
    }
  }

  private void fanOut(List<Reminder> due, Instant now) {
    List<Alert> told = alerts.insert(due.stream().map(ReminderAlerts::draft).toList(), now);
    int rows = fanOut.remind(shares(due, told), now);
    LOG.info("reminders put into the outbox events={} deliveries={}", due.size(), rows);
    bell.afterCommit();
  }

  private List<FanOutStore.Share> shares(List<Reminder> due, List<Alert> told) {
    List<String> filters = subscribers.filters();
    ReaderFilters readers = new ReaderFilters();
    List<FanOutStore.Share> shares = new ArrayList<>();
    for (int i = 0; i < due.size(); i++) {
      Reminder reminder = due.get(i);
      long alert = told.get(i).id();
      readers.matching(filters, reminder.event()).forEach(filter -> shares.add(share(reminder, alert, filter)));
    }
    return shares;
  }

  private static FanOutStore.Share share(Reminder reminder, long alert, String filter) {
    String dayClock = reminder.dayClock() == null ? "" : reminder.dayClock().text();
    return new FanOutStore.Share(alert, reminder.occasion(), dayClock, filter, reminder.validUntil());
  }

  private static AlertStore.Draft draft(Reminder reminder) {
    return new AlertStore.Draft(
        reminder.event().uid(), AlertReason.REMINDER, reminder.occasion().text(), reminder.event().revision(), NOTHING);
  }
}
