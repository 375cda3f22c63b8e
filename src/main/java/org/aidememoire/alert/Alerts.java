package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.util.List;
import org.aidememoire.event.EventChange;

/** The room's door: takes what may have to be told, in the caller's transaction. */
@Singleton
public final class Alerts {

  private final ChangeAlerts changes;
  private final ReminderAlerts reminders;

  Alerts(ChangeAlerts changes, ReminderAlerts reminders) {
    this.changes = changes;
    this.reminders = reminders;
  }

  /** Notes a change; who is told of it is decided when the event has settled. */
  public void announce(EventChange change) {
    changes.note(change);
  }

  /** Puts reminders that ring now into the outbox, for all readers that they are for. */
  public void remind(List<Reminder> due) {
    reminders.remind(due);
  }
}
