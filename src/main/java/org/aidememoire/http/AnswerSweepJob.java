package org.aidememoire.http;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.aidememoire.schedule.ScheduledJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets the answers that nobody may ask for again. */
@Singleton
final class AnswerSweepJob implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerSweepJob.class);

  private final AnswerStore answers;
  private final Clock clock;

  AnswerSweepJob(AnswerStore answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void run() {
    int forgotten = answers.forget(clock.instant());
    if (forgotten > 0) {
      LOG.info("answers forgotten count={}", forgotten);
    }
  }
}
