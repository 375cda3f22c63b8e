package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A key as the API shows it.
 *
 * @param key the whole key, in the answer that made or renewed it and never again
 */
@Serdeable
record KeyAnswer(
    String id,
    String name,
    ApiKey.Role role,
    List<String> scopes,
    ApiKey.State state,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt,
    @Nullable String key) {

  static KeyAnswer of(ApiKey key, Instant now) {
    return of(key, null, now);
  }

  static KeyAnswer of(ApiKeys.Shown shown, Instant now) {
    return of(shown.key(), shown.text(), now);
  }

  private static KeyAnswer of(ApiKey key, @Nullable String text, Instant now) {
    return new KeyAnswer(
        key.id(),
        key.name(),
        key.role(),
        key.scopes().stream().map(Scope::text).sorted().toList(),
        key.state(now),
        key.createdAt(),
        key.expiresAt(),
        key.revokedAt(),
        key.lastUsedAt(),
        text);
  }
}
