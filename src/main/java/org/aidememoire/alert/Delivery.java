package org.aidememoire.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * One mail owed to one reader: a row of the outbox.
 *
 * @param attempts how often it was tried
 * @param uncertain whether it may have gone already: a node died with it in hand, or the server's answer was lost
 */
record Delivery(
    long id,
    long alertId,
    UUID subscriberId,
    String eventUid,
    Instant dueAt,
    Instant validUntil,
    int attempts,
    boolean uncertain,
    Instant decidedAt) {

  /** The same after one more try. */
  Delivery tried() {
    return new Delivery(
        id, alertId, subscriberId, eventUid, dueAt, validUntil, attempts + 1, uncertain, decidedAt);
  }

  Delivery asUncertain() {
    return new Delivery(id, alertId, subscriberId, eventUid, dueAt, validUntil, attempts, true, decidedAt);
  }
}
