package org.aidememoire.reminder;

import jakarta.inject.Singleton;
import org.aidememoire.event.EventChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room's service: keeps the plan of reminders in step with the events. */
@Singleton
public final class Reminders {

  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  /** Plans an event's reminders anew, in the caller's transaction. */
  public void replan(EventChange change) {
    LOG.info("reminders not yet planned uid={} change={}", change.uid(), change.type());
  }
}
