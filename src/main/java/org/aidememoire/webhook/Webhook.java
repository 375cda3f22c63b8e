package org.aidememoire.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program that is told of changes.
 *
 * @param label whose it is
 * @param filter which events, as calendars have it; empty for all
 * @param generation of its secret, from 1; each renewal counts one up
 * @param formerUntil how long the secret before signs as well; null if there is none
 * @param position the number of the change that was told last
 * @param failures in a row
 * @param dueAt when it is told next, if there is anything
 * @param outcome of the last try, empty before the first
 * @param toldAt when it last took what it was told; null for never
 * @param disabledAt since when it is told nothing; null if it is told
 */
public record Webhook(
    UUID id,
    String label,
    URI url,
    String filter,
    int generation,
    @Nullable Instant formerUntil,
    long position,
    int failures,
    Instant dueAt,
    String outcome,
    @Nullable Instant toldAt,
    @Nullable Instant disabledAt,
    Instant createdAt) {

  /** A new one, to be told what changes after that position. */
  static Webhook made(String label, URI url, String filter, long position, Instant now) {
    return new Webhook(UUID.randomUUID(), label, url, filter, 1, null, position, 0, now, "", null, null, now);
  }
}
