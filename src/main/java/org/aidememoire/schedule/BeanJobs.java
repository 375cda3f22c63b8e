package org.aidememoire.schedule;

import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Finds the bean behind a Quartz job: the {@link ScheduledJob} whose simple class name is the job's name. */
@Singleton
final class BeanJobs implements JobFactory {

  private final BeanContext context;

  BeanJobs(BeanContext context) {
    this.context = context;
  }

  @Override
  public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
    return new BeanJob(job(bundle.getJobDetail().getKey().getName()));
  }

  private ScheduledJob job(String name) {
    return context.getBeansOfType(ScheduledJob.class).stream()
        .filter(job -> job.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no bean is the job " + name));
  }

  /** What Quartz runs. */
  record BeanJob(ScheduledJob job) implements Job {
    @Override
    public void execute(JobExecutionContext execution) {
      job.run();
    }
  }
}
