package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param actor "key NAME"
 * @param action "event.rescheduled", "key.revoked"
 * @param target UID or id of what was changed
 * @param why as the caller said it, with what it changed; empty if nothing was said
 * @param before null for what was made
 * @param after null for what was taken away
 */
@Serdeable
record AuditAnswer(
    long id,
    Instant at,
    String actor,
    String action,
    String target,
    String why,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {}
