package org.aidememoire.webhook;

import io.micronaut.context.BeanContext;
import java.util.UUID;

/** Lets tests run the job of the room. */
public final class Rounds {

  private Rounds() {}

  public static void tell(BeanContext service) {
    service.getBean(WebhookJob.class).run();
  }

  /** The first secret of a webhook, as its holder would see it. */
  public static String secret(BeanContext service, UUID webhook) {
    return service.getBean(Signatures.class).secret(webhook, 1);
  }
}
