package org.aidememoire.letter;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.aidememoire.mail.MailOutcome;
import org.aidememoire.mail.Mailer;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the letters that are due: several at a time on this node, and other nodes beside it. */
@Singleton
final class LetterSender {

  private static final Logger LOG = LoggerFactory.getLogger(LetterSender.class);
  private static final int BATCH = 20;

  private final LetterStore letters;
  private final SubscriberStore subscribers;
  private final Map<LetterKind, LetterWriter> writers;
  private final LetterMarks marks;
  private final Mailer mailer;
  private final LetterConfig config;
  private final Clock clock;
  private final AtomicBoolean sending = new AtomicBoolean();

  LetterSender(
      LetterStore letters,
      SubscriberStore subscribers,
      List<LetterWriter> writers,
      LetterMarks marks,
      Mailer mailer,
      LetterConfig config,
      Clock clock) {
    this.letters = letters;
    this.subscribers = subscribers;
    this.writers = writers.stream().collect(toMap(LetterWriter::kind, Function.identity()));
    this.marks = marks;
    this.mailer = mailer;
    this.config = config;
    this.clock = clock;
  }

  String claimant() {
    return marks.claimant();
  }

  /** Sends until nothing is due or the mail server fails; does nothing while this node already sends. */
  void send() {
    if (!sending.compareAndSet(false, true)) {
      return;
    }
    AtomicBoolean down = new AtomicBoolean();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> work = () -> work(down);
      for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(config.connections(), work))) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the letters could not be worked through: " + e.getCause(), e);
    } finally {
      sending.set(false);
    }
  }

  private boolean work(AtomicBoolean down) {
    try (Mailer.Line line = mailer.open()) {
      while (!down.get()) {
        Instant now = clock.instant();
        List<Letter> due = letters.claim(claimant(), now, now.plus(config.claim()), BATCH);
        if (due.isEmpty()) {
          return true;
        }
        Map<UUID, Subscriber> readers =
            subscribers.of(due.stream().map(Letter::subscriberId).distinct().toList()).stream()
                .collect(toMap(Subscriber::id, Function.identity()));
        for (Letter letter : due) {
          Subscriber reader = readers.get(letter.subscriberId());
          LetterDecision decision = LetterDecision.of(letter, reader, clock.instant());
          if (down.get()) {
            marks.notTried(letter);
          } else if (decision == LetterDecision.SEND) {
            send(letter, Objects.requireNonNull(reader), line, down);
          } else {
            marks.dropped(letter, decision.name());
          }
        }
      }
      return false;
    }
  }

  private void send(Letter letter, Subscriber reader, Mailer.Line line, AtomicBoolean down) {
    LetterWriter.Draft draft;
    try {
      draft = Objects.requireNonNull(writers.get(letter.kind())).write(letter, reader, clock.instant());
    } catch (RuntimeException e) {
      LOG.warn("letter={} could not be written, it is tried again", letter.id(), e);
      marks.tried(letter, new MailOutcome.TryLater("could not be written: " + e.getClass().getSimpleName()), () -> {});
      return;
    }
    switch (draft) {
      case LetterWriter.Empty(String reason) -> marks.dropped(letter, reason);
      case LetterWriter.Written(var message, var sent) -> {
        MailOutcome outcome = line.send(message);
        if (outcome instanceof MailOutcome.ServerDown) {
          down.set(true);
        }
        marks.tried(letter, outcome, sent);
      }
    }
  }
}
