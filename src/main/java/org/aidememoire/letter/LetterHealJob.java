package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.aidememoire.schedule.ScheduledJob;
import org.aidememoire.subscriber.Subscribers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes letters from the hands of dead nodes, and forgets what need not be known any more. */
@Singleton
final class LetterHealJob implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(LetterHealJob.class);

  private final LetterStore letters;
  private final LetterSender sender;
  private final Subscribers subscribers;
  private final LetterConfig config;
  private final Clock clock;

  LetterHealJob(LetterStore letters, LetterSender sender, Subscribers subscribers, LetterConfig config, Clock clock) {
    this.letters = letters;
    this.sender = sender;
    this.subscribers = subscribers;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    int uncertain = letters.recover(sender.claimant(), now);
    if (uncertain > 0) {
      LOG.warn("letters uncertain count={} next=sent once more", uncertain);
    }
    letters.deleteDone(now.minus(config.keep()));
    subscribers.forget();
  }
}
