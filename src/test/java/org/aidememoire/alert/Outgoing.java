package org.aidememoire.alert;

import io.micronaut.context.BeanContext;

/** Does what the alarms of changes and of the outbox would do. */
public final class Outgoing {

  private Outgoing() {}

  public static void goes(BeanContext context) {
    context.getBean(SettledChanges.class).tell();
    context.getBean(Outbox.class).send();
  }
}
