package org.aidememoire.digest;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.aidememoire.schedule.Repeating;

/** Names the job of the room that runs again and again. */
@Factory
final class DigestFactory {

  private static final Duration HEAL = Duration.ofMinutes(1);

  @Singleton
  @Named("digest-heal")
  Repeating digestHeal() {
    return new Repeating(DigestHealJob.class, HEAL);
  }
}
