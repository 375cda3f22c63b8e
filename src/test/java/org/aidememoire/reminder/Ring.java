package org.aidememoire.reminder;

import io.micronaut.context.BeanContext;

/** Rings the reminders of a service, as their alarms would. */
public final class Ring {

  private Ring() {}

  public static void all(BeanContext context) {
    context.getBean(DueReminders.class).ring();
  }

  public static void heal(BeanContext context) {
    context.getBean(ReminderHealJob.class).run();
  }
}
