package org.aidememoire.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as operators see it. */
public record DeliveryLine(
    long id,
    UUID subscriberId,
    String eventUid,
    AlertReason reason,
    String occasion,
    DeliveryState state,
    String outcome,
    int attempts,
    boolean uncertain,
    Instant decidedAt,
    Instant dueAt,
    Instant validUntil,
    @Nullable Instant doneAt) {}
