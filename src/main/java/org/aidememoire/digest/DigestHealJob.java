package org.aidememoire.digest;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Rings what no alarm rang, and plans what is missing. */
@Singleton
final class DigestHealJob implements ScheduledJob {

  private final Digests digests;

  DigestHealJob(Digests digests) {
    this.digests = digests;
  }

  @Override
  public void run() {
    digests.heal();
  }
}
