package org.aidememoire.schedule;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/** The scheduler, with the end that a service gives it. */
record RunningScheduler(Scheduler quartz) implements AutoCloseable {

  /** Takes no new job, then waits for those under way: a job cut off would run again elsewhere. */
  @Override
  public void close() throws SchedulerException {
    quartz.standby();
    quartz.shutdown(true);
  }
}
