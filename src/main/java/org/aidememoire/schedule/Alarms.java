package org.aidememoire.schedule;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * The room's service: alarm clocks, one for each job and instant. They only wake; what is due stands in the tables of the
 * room that asked. Not in step with any transaction: to be called after the commit, and healed from the tables.
 */
@Singleton
public final class Alarms {

  private static final String REPEATING = "repeating";

  private final Scheduler quartz;

  Alarms(RunningScheduler scheduler) {
    quartz = scheduler.quartz();
  }

  /** Runs the job at each of these instants, once however often it is asked; at once for one that is past. */
  public void ringAt(Class<? extends ScheduledJob> job, Collection<Instant> instants) {
    asking(
        () -> {
          keep(job);
          for (Instant instant : Set.copyOf(instants)) {
            if (!quartz.checkExists(triggerKey(job, instant))) {
              set(once(job, instant));
            }
          }
          return instants;
        });
  }

  private void set(Trigger trigger) throws SchedulerException {
    try {
      quartz.scheduleJob(trigger);
    } catch (ObjectAlreadyExistsException e) {
      // another thread or node has asked for the same in between: it rings once, as it should
    }
  }

  /** The instants at which the job will ring. */
  public Set<Instant> waiting(Class<? extends ScheduledJob> job) {
    return asking(
        () ->
            quartz.getTriggerKeys(GroupMatcher.triggerGroupEquals(job.getSimpleName())).stream()
                .filter(key -> !key.getName().equals(REPEATING))
                .map(key -> Instant.parse(key.getName()))
                .collect(Collectors.toSet()));
  }

  /** Takes back the alarms at these instants. */
  public void silence(Class<? extends ScheduledJob> job, Collection<Instant> instants) {
    asking(() -> quartz.unscheduleJobs(instants.stream().map(instant -> triggerKey(job, instant)).toList()));
  }

  /** Runs a job again and again, from now; a changed period takes the place of the old one. */
  void repeat(Repeating repeating) {
    asking(
        () -> {
          keep(repeating.job());
          Trigger trigger = repeated(repeating);
          return quartz.checkExists(trigger.getKey())
              ? quartz.rescheduleJob(trigger.getKey(), trigger)
              : quartz.scheduleJob(trigger);
        });
  }

  private void keep(Class<? extends ScheduledJob> job) throws SchedulerException {
    JobDetail detail = JobBuilder.newJob(BeanJobs.BeanJob.class).withIdentity(jobKey(job)).storeDurably().requestRecovery().build();
    if (!quartz.checkExists(detail.getKey())) {
      quartz.addJob(detail, true);
    }
  }

  private static Trigger once(Class<? extends ScheduledJob> job, Instant instant) {
    return TriggerBuilder.newTrigger()
        .forJob(jobKey(job))
        .withIdentity(triggerKey(job, instant))
        .startAt(Date.from(instant))
        .withSchedule(simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
        .build();
  }

  private static Trigger repeated(Repeating repeating) {
    return TriggerBuilder.newTrigger()
        .forJob(jobKey(repeating.job()))
        .withIdentity(new TriggerKey(REPEATING, repeating.job().getSimpleName()))
        .withSchedule(
            simpleSchedule()
                .withIntervalInMilliseconds(repeating.period().toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  private static JobKey jobKey(Class<? extends ScheduledJob> job) {
    return new JobKey(job.getSimpleName());
  }

  private static TriggerKey triggerKey(Class<? extends ScheduledJob> job, Instant instant) {
    return new TriggerKey(instant.toString(), job.getSimpleName());
  }

  private interface Question<T> {
    T ask() throws SchedulerException;
  }

  private static <T> T asking(Question<T> question) {
    try {
      return question.ask();
    } catch (SchedulerException e) {
      throw new IllegalStateException("the scheduler did not answer: " + e.getMessage(), e);
    }
  }
}
