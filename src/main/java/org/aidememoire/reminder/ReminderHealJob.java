package org.aidememoire.reminder;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Rings what no alarm rang, and puts right what is missing or too much. */
@Singleton
final class ReminderHealJob implements ScheduledJob {

  private final DueReminders due;
  private final ReminderHealer healer;

  ReminderHealJob(DueReminders due, ReminderHealer healer) {
    this.due = due;
    this.healer = healer;
  }

  @Override
  public void run() {
    healer.heal();
    due.ring();
  }
}
