package org.aidememoire.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/** Deliveries taken together, with all that decides about them as of now. */
record OutboxBatch(
    List<Delivery> deliveries,
    Map<Long, AlertComposer.Story> stories,
    Map<UUID, Subscriber> readers,
    Set<Long> superseded,
    Map<String, Instant> unsettledUntil) {

  SendDecision decision(Delivery delivery, Instant now) {
    AlertComposer.@Nullable Story story = stories.get(delivery.alertId());
    return story == null
        ? new SendDecision.Drop(SendDecision.DropReason.NOT_PUBLIC)
        : SendDecision.of(
            story.alert(),
            delivery,
            story.event(),
            readers.get(delivery.subscriberId()),
            superseded.contains(delivery.id()),
            unsettledUntil.get(delivery.eventUid()),
            now);
  }
}
