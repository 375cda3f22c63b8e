package org.aidememoire.alert;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.aidememoire.schedule.Repeating;

/** Makes the parts of the room that are values, and its jobs that run again and again. */
@Factory
final class AlertFactory {

  private static final Duration HEAL = Duration.ofMinutes(1);

  @Singleton
  AlertComposer composer(AlertConfig config) {
    return new AlertComposer(config.domain());
  }

  @Singleton
  Claimant claimant() {
    return new Claimant(UUID.randomUUID().toString());
  }

  @Singleton
  @Named("outbox")
  Repeating outbox(AlertConfig config) {
    return new Repeating(OutboxJob.class, config.sendEvery());
  }

  @Singleton
  @Named("outbox-heal")
  Repeating outboxHeal() {
    return new Repeating(OutboxHealJob.class, HEAL);
  }
}
