package org.aidememoire.alert;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Wakes the sender. */
@Singleton
final class OutboxJob implements ScheduledJob {

  private final Outbox outbox;

  OutboxJob(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void run() {
    outbox.send();
  }
}
