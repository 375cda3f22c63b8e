package org.aidememoire.http;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.aidememoire.schedule.Repeating;

/** Makes the room's jobs that run again and again. */
@Factory
final class HttpFactory {

  private static final Duration SWEEP = Duration.ofHours(1);

  @Singleton
  @Named("answer-sweep")
  Repeating answerSweep() {
    return new Repeating(AnswerSweepJob.class, SWEEP);
  }
}
