package org.aidememoire.reminder;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Wakes when a reminder is due. Which one stands in the table: run twice, late or for nothing it does no harm. */
@Singleton
final class ReminderJob implements ScheduledJob {

  private final DueReminders due;

  ReminderJob(DueReminders due) {
    this.due = due;
  }

  @Override
  public void run() {
    due.ring();
  }
}
