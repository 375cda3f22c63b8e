package org.aidememoire.schedule;

import java.time.Duration;

/** A job that runs again and again while the service runs; a room that has one offers it as a bean. */
public record Repeating(Class<? extends ScheduledJob> job, Duration period) {

  public Repeating {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException(job.getSimpleName() + " repeats every " + period);
    }
  }
}
