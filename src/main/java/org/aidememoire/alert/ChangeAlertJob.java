package org.aidememoire.alert;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Wakes when an event may have settled. Which one stands in the table. */
@Singleton
final class ChangeAlertJob implements ScheduledJob {

  private final SettledChanges settled;

  ChangeAlertJob(SettledChanges settled) {
    this.settled = settled;
  }

  @Override
  public void run() {
    settled.tell();
  }
}
