package org.aidememoire.webhook;

import io.micronaut.context.BeanContext;

/** Lets tests run the job of the room. */
public final class Rounds {

  private Rounds() {}

  public static void tell(BeanContext service) {
    service.getBean(WebhookJob.class).run();
  }
}
