package org.aidememoire.key;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as it may be shown: without its secret, of which only a hash is kept.
 *
 * @param scopes what it is for; empty for all that its role may do
 * @param expiresAt from when it opens nothing; null for never
 * @param revokedAt when it was taken back; null if it was not
 * @param lastUsedAt to the minute; null if it never was
 */
public record ApiKey(
    String id,
    String name,
    Role role,
    Set<Scope> scopes,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  /** What the holder may do; each role may do all that the one before it may. */
  public enum Role {
    READER,
    EDITOR,
    ADMIN
  }

  /** Whether it opens anything now. */
  public enum State {
    ACTIVE,
    EXPIRED,
    REVOKED
  }

  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /** A new key of all that its role may do, for good. */
  public ApiKey(String id, String name, Role role, Instant createdAt) {
    this(id, name, role, Set.of(), createdAt, null, null, null);
  }

  public State state(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return expiresAt != null && !now.isBefore(expiresAt) ? State.EXPIRED : State.ACTIVE;
  }
}
