package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.aidememoire.mail.MailMessage;
import org.aidememoire.mail.MailOutcome;
import org.aidememoire.mail.Mailer;
import org.aidememoire.subscriber.Subscriber;

/** Takes deliveries, composes them, sends them over one line, and marks each right after its try. */
@Singleton
final class OutboxWorker {

  private final OutboxReader reader;
  private final OutboxMarks marks;
  private final Mailer mailer;
  private final AlertComposer composer;
  private final ReaderLinks links;
  private final Clock clock;

  OutboxWorker(
      OutboxReader reader, OutboxMarks marks, Mailer mailer, AlertComposer composer, ReaderLinks links, Clock clock) {
    this.reader = reader;
    this.marks = marks;
    this.mailer = mailer;
    this.composer = composer;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Works until nothing is due or nothing can be sent.
   *
   * @param isPaused whether nothing is to be sent for now
   * @param serverDown is told when the server fails
   * @return whether all that was due has been worked through
   */
  boolean work(BooleanSupplier isPaused, Consumer<String> serverDown) {
    try (Mailer.Line line = mailer.open()) {
      while (!isPaused.getAsBoolean()) {
        OutboxBatch batch = reader.claim();
        if (batch.deliveries().isEmpty()) {
          return true;
        }
        work(batch, line, isPaused, serverDown);
      }
      return false;
    }
  }

  private void work(OutboxBatch batch, Mailer.Line line, BooleanSupplier isPaused, Consumer<String> serverDown) {
    for (Delivery delivery : batch.deliveries()) {
      if (isPaused.getAsBoolean()) {
        marks.notTried(delivery);
      } else {
        decide(batch, delivery, line, serverDown);
      }
    }
  }

  private void decide(OutboxBatch batch, Delivery delivery, Mailer.Line line, Consumer<String> serverDown) {
    switch (batch.decision(delivery, clock.instant())) {
      case SendDecision.Drop(SendDecision.DropReason reason) -> marks.dropped(delivery, reason);
      case SendDecision.Hold(SendDecision.HoldReason reason, var until) -> marks.held(delivery, reason, until);
      case SendDecision.Send _ -> send(batch, delivery, line, serverDown);
    }
  }

  private void send(OutboxBatch batch, Delivery delivery, Mailer.Line line, Consumer<String> serverDown) {
    MailMessage message;
    try {
      message = message(batch, delivery);
    } catch (RuntimeException e) {
      marks.broken(delivery, e); // one mail that cannot be made stops no other
      return;
    }
    MailOutcome outcome = line.send(message);
    if (outcome instanceof MailOutcome.ServerDown(String reason)) {
      serverDown.accept(reason);
    }
    marks.tried(delivery, outcome);
  }

  private MailMessage message(OutboxBatch batch, Delivery delivery) {
    AlertComposer.Story story = Objects.requireNonNull(batch.stories().get(delivery.alertId()));
    Subscriber reader = Objects.requireNonNull(batch.readers().get(delivery.subscriberId()));
    return composer.compose(story, delivery, reader, links.leave(reader.id()), clock.instant());
  }
}
