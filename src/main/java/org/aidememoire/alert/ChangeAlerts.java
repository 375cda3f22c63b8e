package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.aidememoire.db.Database;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.schedule.Alarms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes of events: noted at once, told when the event has stood still for a while. */
@Singleton
final class ChangeAlerts {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeAlerts.class);
  private static final int NOTHING_TOLD = -1;

  private final AlertStore alerts;
  private final SettleWindow window;
  private final Alarms alarms;
  private final Database database;
  private final Clock clock;

  ChangeAlerts(AlertStore alerts, AlertConfig config, Alarms alarms, Database database, Clock clock) {
    this.alerts = alerts;
    this.window = config.settleWindow();
    this.alarms = alarms;
    this.database = database;
    this.clock = clock;
  }

  /** In the transaction of the change. A minor one is not told; the mail about a greater one shows it as all that is. */
  void note(EventChange change) {
    if (!change.minor()) {
      await(change);
    }
  }

  private void await(EventChange change) {
    Instant now = clock.instant();
    AlertStore.Pending known = alerts.locked(change.uid()).orElse(null);
    Instant firstAt = known == null ? now : known.firstAt();
    int since = known == null ? toldBefore(change.before()) : known.sinceRevision();
    Instant dueAt = window.due(change.after(), firstAt, now);
    alerts.put(new AlertStore.Pending(change.uid(), since, firstAt, dueAt));
    database.afterCommit(() -> alarms.ringAt(ChangeAlertJob.class, List.of(dueAt)));
    LOG.info("change noted reason={} uid={} since={} told at {}", change.type(), change.uid(), since, dueAt);
  }

  private static int toldBefore(@Nullable Event before) {
    return before != null && before.isPublic() ? before.revision() : NOTHING_TOLD;
  }
}
