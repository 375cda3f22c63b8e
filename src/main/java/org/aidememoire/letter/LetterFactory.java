package org.aidememoire.letter;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.aidememoire.schedule.Repeating;

/** Names the jobs of the room that run again and again. */
@Factory
final class LetterFactory {

  private static final Duration HEAL = Duration.ofMinutes(1);

  @Singleton
  @Named("letters")
  Repeating letters(LetterConfig config) {
    return new Repeating(LetterJob.class, config.every());
  }

  @Singleton
  @Named("letters-heal")
  Repeating heal() {
    return new Repeating(LetterHealJob.class, HEAL);
  }
}
