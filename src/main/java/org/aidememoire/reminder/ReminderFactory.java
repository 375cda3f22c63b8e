package org.aidememoire.reminder;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.aidememoire.schedule.Repeating;

/** Names the job of the room that runs again and again. */
@Factory
final class ReminderFactory {

  private static final Duration HEAL = Duration.ofMinutes(1);

  @Singleton
  @Named("reminder-heal")
  Repeating reminderHeal() {
    return new Repeating(ReminderHealJob.class, HEAL);
  }
}
