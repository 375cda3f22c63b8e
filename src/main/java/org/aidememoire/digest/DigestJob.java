package org.aidememoire.digest;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Wakes when a digest is due. Which one stands in the table: run twice, late or for nothing it does no harm. */
@Singleton
final class DigestJob implements ScheduledJob {

  private final Digests digests;

  DigestJob(Digests digests) {
    this.digests = digests;
  }

  @Override
  public void run() {
    digests.ring();
  }
}
