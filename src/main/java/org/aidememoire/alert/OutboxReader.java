package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;

/** Claims deliveries and reads all that decides about them. */
@Singleton
final class OutboxReader {

  private static final int BATCH = 50;

  private final DeliveryStore deliveries;
  private final AlertStore alerts;
  private final Stories stories;
  private final SubscriberStore subscribers;
  private final AlertConfig config;
  private final Claimant claimant;
  private final Clock clock;

  OutboxReader(
      DeliveryStore deliveries,
      AlertStore alerts,
      Stories stories,
      SubscriberStore subscribers,
      AlertConfig config,
      Claimant claimant,
      Clock clock) {
    this.deliveries = deliveries;
    this.alerts = alerts;
    this.stories = stories;
    this.subscribers = subscribers;
    this.config = config;
    this.claimant = claimant;
    this.clock = clock;
  }

  /** The next that are due, no more than one worker has done long before the claim runs out; empty if none is. */
  OutboxBatch claim() {
    Instant now = clock.instant();
    List<Delivery> due = deliveries.claim(claimant.name(), now, now.plus(config.claim()), BATCH);
    Set<String> uids = due.stream().map(Delivery::eventUid).collect(Collectors.toSet());
    return new OutboxBatch(
        due,
        stories.of(due.stream().map(Delivery::alertId).collect(Collectors.toSet())),
        subscribers.of(due.stream().map(Delivery::subscriberId).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Subscriber::id, Function.identity())),
        deliveries.superseded(due),
        alerts.pendingUntil(uids));
  }
}
