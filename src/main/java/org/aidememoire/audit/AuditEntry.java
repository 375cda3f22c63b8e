package org.aidememoire.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param id rises with time
 * @param actor "key NAME"
 * @param action "event.rescheduled", "key.revoked"
 * @param target UID or id of what was changed
 * @param revision of an event, after the change; null for all else
 * @param before JSON; null for what was made, and for events, whose states are kept with them
 * @param after JSON; null for what was taken away, and for events
 * @param why as the caller said it, with what it changed; empty if nothing was said
 */
public record AuditEntry(
    long id,
    Instant at,
    String actor,
    String action,
    String target,
    @Nullable Integer revision,
    @Nullable String before,
    @Nullable String after,
    String why) {}
