package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.aidememoire.mail.MailOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of a delivery. */
@Singleton
final class OutboxMarks {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxMarks.class);

  private final DeliveryStore store;
  private final AlertMetrics metrics;
  private final AlertConfig config;
  private final Claimant claimant;
  private final Clock clock;

  OutboxMarks(DeliveryStore store, AlertMetrics metrics, AlertConfig config, Claimant claimant, Clock clock) {
    this.store = store;
    this.metrics = metrics;
    this.config = config;
    this.claimant = claimant;
    this.clock = clock;
  }

  void tried(Delivery delivery, MailOutcome outcome) {
    Instant now = clock.instant();
    metrics.tried(outcome.getClass().getSimpleName());
    switch (outcome) {
      case MailOutcome.Sent _ -> {
        metrics.sent(delivery.dueAt(), now);
        finish(delivery.tried(), DeliveryState.SENT, "");
      }
      case MailOutcome.Refused(int code, String reason) ->
          finish(delivery.tried(), DeliveryState.REFUSED, code + " " + reason);
      case MailOutcome.TryLater(String reason) -> again(delivery.tried(), reason);
      // not this mail's fault: it keeps all its tries
      case MailOutcome.ServerDown(String reason) -> release(delivery, reason, now.plus(config.pause()));
      case MailOutcome.Uncertain(String reason) -> uncertain(delivery.tried(), reason);
    }
  }

  void dropped(Delivery delivery, SendDecision.DropReason reason) {
    finish(delivery, DeliveryState.DROPPED, reason.name());
  }

  void held(Delivery delivery, SendDecision.HoldReason reason, Instant until) {
    release(delivery, reason.name(), until);
  }

  /** Back into the outbox untouched. */
  void notTried(Delivery delivery) {
    release(delivery, "", delivery.dueAt());
  }

  void broken(Delivery delivery, RuntimeException e) {
    LOG.warn("delivery={} could not be made, it is given up", delivery.id(), e);
    finish(delivery.tried(), DeliveryState.GIVEN_UP, "could not be made: " + e.getClass().getSimpleName());
  }

  private void again(Delivery delivery, String reason) {
    RetryPolicy.next(delivery.attempts(), clock.instant(), delivery.validUntil(), ThreadLocalRandom.current().nextDouble())
        .ifPresentOrElse(
            next -> release(delivery, reason, next), () -> finish(delivery, DeliveryState.GIVEN_UP, reason));
  }

  private void uncertain(Delivery delivery, String reason) {
    boolean once = !delivery.uncertain() && config.uncertain() == AlertConfig.Uncertain.RESEND;
    if (once) {
      again(delivery.asUncertain(), reason);
    } else {
      finish(delivery.asUncertain(), DeliveryState.UNCERTAIN, reason);
    }
  }

  private void finish(Delivery delivery, DeliveryState state, String reason) {
    String outcome = cut(reason);
    store.finish(delivery, claimant.name(), state, outcome, clock.instant());
    metrics.finished(state);
    LOG.info(
        "delivery {} reason=\"{}\" delivery={} uid={} subscriber={} attempts={} uncertain={}",
        state,
        outcome,
        delivery.id(),
        delivery.eventUid(),
        delivery.subscriberId(),
        delivery.attempts(),
        delivery.uncertain());
  }

  private void release(Delivery delivery, String reason, Instant dueAt) {
    String outcome = cut(reason);
    store.release(delivery, claimant.name(), outcome, dueAt);
    if (!outcome.isEmpty()) {
      LOG.info("delivery WAITING reason=\"{}\" delivery={} uid={} due={}", outcome, delivery.id(), delivery.eventUid(), dueAt);
    }
  }

  private static String cut(String reason) {
    return reason.length() > 250 ? reason.substring(0, 250) : reason;
  }
}
