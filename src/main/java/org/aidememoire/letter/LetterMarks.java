package org.aidememoire.letter;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.aidememoire.alert.RetryPolicy;
import org.aidememoire.db.Database;
import org.aidememoire.mail.MailOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of a letter. */
@Singleton
final class LetterMarks {

  private static final Logger LOG = LoggerFactory.getLogger(LetterMarks.class);

  private final LetterStore store;
  private final LetterConfig config;
  private final Database database;
  private final MeterRegistry metrics;
  private final Clock clock;
  private final String claimant = UUID.randomUUID().toString();

  LetterMarks(LetterStore store, LetterConfig config, Database database, MeterRegistry metrics, Clock clock) {
    this.store = store;
    this.config = config;
    this.database = database;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Who this node is to the others. */
  String claimant() {
    return claimant;
  }

  void tried(Letter letter, MailOutcome outcome, Runnable sent) {
    switch (outcome) {
      case MailOutcome.Sent _ ->
          database.transaction(
              () -> {
                finish(letter.tried(), LetterState.SENT, "");
                sent.run();
              });
      case MailOutcome.Refused(int code, String reason) ->
          finish(letter.tried(), LetterState.REFUSED, code + " " + reason);
      case MailOutcome.TryLater(String reason) -> again(letter.tried(), reason);
      // not this letter's fault: it keeps all its tries
      case MailOutcome.ServerDown(String reason) -> release(letter, reason, clock.instant().plus(config.pause()));
      case MailOutcome.Uncertain(String reason) -> uncertain(letter.tried(), reason);
    }
  }

  void dropped(Letter letter, String reason) {
    finish(letter, LetterState.DROPPED, reason);
  }

  /** Back among those that wait, untouched. */
  void notTried(Letter letter) {
    release(letter, "", letter.dueAt());
  }

  private void again(Letter letter, String reason) {
    RetryPolicy.next(letter.attempts(), clock.instant(), letter.validUntil(), ThreadLocalRandom.current().nextDouble())
        .ifPresentOrElse(next -> release(letter, reason, next), () -> finish(letter, LetterState.GIVEN_UP, reason));
  }

  private void uncertain(Letter letter, String reason) {
    if (letter.uncertain()) {
      finish(letter, LetterState.UNCERTAIN, reason);
    } else {
      again(letter.asUncertain(), reason);
    }
  }

  private void finish(Letter letter, LetterState state, String reason) {
    Instant now = clock.instant();
    store.finish(letter, claimant, state, cut(reason), now);
    metrics
        .counter("aide_memoire.letter.finished", "kind", word(letter.kind()), "outcome", word(state))
        .increment();
    LOG.info(
        "letter {} reason=\"{}\" kind={} letter={} subscriber={} attempts={} uncertain={}",
        state,
        reason,
        letter.kind(),
        letter.id(),
        letter.subscriberId(),
        letter.attempts(),
        letter.uncertain());
  }

  private void release(Letter letter, String reason, Instant dueAt) {
    store.release(letter, claimant, cut(reason), dueAt);
    if (!reason.isEmpty()) {
      LOG.info("letter WAITING reason=\"{}\" kind={} letter={} due={}", reason, letter.kind(), letter.id(), dueAt);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String cut(String reason) {
    return reason.length() > 250 ? reason.substring(0, 250) : reason;
  }
}
