package org.aidememoire.desk;

import jakarta.inject.Singleton;
import org.aidememoire.alert.Alerts;
import org.aidememoire.event.Event;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.event.ErratumStore;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastStateStore;
import org.aidememoire.reminder.Reminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a decided change down, with all that follows from it, in the open transaction. */
@Singleton
final class Ledger {

  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final EventStore events;
  private final HistoryStore history;
  private final PastStateStore states;
  private final ErratumStore errata;
  private final Reminders reminders;
  private final Alerts alerts;
  private final AuditTrail audit;

  Ledger(
      EventStore events,
      HistoryStore history,
      PastStateStore states,
      ErratumStore errata,
      Reminders reminders,
      Alerts alerts,
      AuditTrail audit) {
    this.events = events;
    this.history = history;
    this.states = states;
    this.errata = errata;
    this.reminders = reminders;
    this.alerts = alerts;
    this.audit = audit;
  }

  /**
   * Enters a change.
   *
   * @param actor "article UUID" or "key NAME"
   */
  Event enter(EventChange change, String actor) {
    if (change.before() == null) {
      events.insert(change.after());
    } else {
      events.update(change.before(), change.after());
    }
    history.insert(change, actor);
    states.insert(change.after());
    errata.insert(change);
    reminders.replan(change);
    alerts.announce(change);
    audit.noteEvent(actor, change.type(), change.uid(), change.after().revision(), change.reason());
    LOG.info(
        "event {} uid={} revision={} sequence={} review={} by={} reason=\"{}\"",
        change.type(),
        change.uid(),
        change.after().revision(),
        change.after().sequence(),
        change.after().review(),
        actor,
        change.reason());
    return change.after();
  }
}
