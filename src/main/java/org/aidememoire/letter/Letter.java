package org.aidememoire.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail owed to one subscriber that is not about one meeting: a row.
 *
 * @param attempts how often it was tried
 * @param uncertain whether it may have gone already
 */
public record Letter(
    long id,
    UUID subscriberId,
    LetterKind kind,
    Instant dueAt,
    Instant validUntil,
    int attempts,
    boolean uncertain,
    Instant decidedAt) {

  /** The same after one more try. */
  Letter tried() {
    return new Letter(id, subscriberId, kind, dueAt, validUntil, attempts + 1, uncertain, decidedAt);
  }

  Letter asUncertain() {
    return new Letter(id, subscriberId, kind, dueAt, validUntil, attempts, true, decidedAt);
  }
}
