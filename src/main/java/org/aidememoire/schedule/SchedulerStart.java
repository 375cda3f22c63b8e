package org.aidememoire.schedule;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the alarms ring once the server runs; commands that start no server set alarms, but ring none. */
@Singleton
final class SchedulerStart {

  private static final Logger LOG = LoggerFactory.getLogger(SchedulerStart.class);

  private final ScheduleConfig config;
  private final RunningScheduler scheduler;
  private final Alarms alarms;
  private final List<Repeating> repeating;

  SchedulerStart(ScheduleConfig config, RunningScheduler scheduler, Alarms alarms, List<Repeating> repeating) {
    this.config = config;
    this.scheduler = scheduler;
    this.alarms = alarms;
    this.repeating = repeating;
  }

  @EventListener
  void onStartup(ServerStartupEvent event) throws SchedulerException {
    if (!config.enabled()) {
      LOG.info("alarms do not ring on this node: aide-memoire.schedule.enabled is false");
      return;
    }
    repeating.forEach(alarms::repeat);
    scheduler.quartz().start();
  }
}
