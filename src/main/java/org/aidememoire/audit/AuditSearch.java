package org.aidememoire.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries; null for any.
 *
 * @param action "event.rescheduled", or "event" for all that is done to events
 * @param beforeId where the page before ended
 */
public record AuditSearch(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String target,
    @Nullable Instant sinceInclusive,
    @Nullable Instant untilExclusive,
    @Nullable Long beforeId,
    int limit) {}
