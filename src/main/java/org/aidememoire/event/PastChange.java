package org.aidememoire.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an event's history: what it was after the change.
 *
 * @param actor "article UUID", "key NAME"
 * @param minor whether nobody was told of it
 */
public record PastChange(
    int revision,
    ChangeType type,
    Instant changedAt,
    String actor,
    String reason,
    Status status,
    EventTime time,
    @Nullable String placeName,
    String title,
    boolean minor) {}
