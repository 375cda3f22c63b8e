package org.aidememoire.webhook;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.aidememoire.schedule.Repeating;

/** Makes the room's job. */
@Factory
final class WebhookFactory {

  @Singleton
  @Named("webhook")
  Repeating webhooks(WebhookConfig config) {
    return new Repeating(WebhookJob.class, config.every());
  }
}
