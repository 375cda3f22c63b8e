package org.aidememoire.schedule;

import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Makes jobs beans: a job's constructor takes what it needs. */
@Singleton
final class BeanJobs implements JobFactory {

  private final BeanContext context;

  BeanJobs(BeanContext context) {
    this.context = context;
  }

  @Override
  public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
    return context.getBean(bundle.getJobDetail().getJobClass());
  }
}
