package org.aidememoire.alert;

import jakarta.inject.Singleton;
import org.aidememoire.event.EventChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room's service: notes what readers are to be told. */
@Singleton
public final class Alerts {

  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

  /** Notes a change that readers may have to hear of, in the caller's transaction. */
  public void announce(EventChange change) {
    LOG.info("change not yet told uid={} change={}", change.uid(), change.type());
  }
}
