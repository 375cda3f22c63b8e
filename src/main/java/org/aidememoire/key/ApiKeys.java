package org.aidememoire.key;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.db.Database;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks keys: {@code am_ID_SECRET}, the secret being 256 random bits. Secrets are compared by hash in constant
 * time.
 */
@Singleton
public final class ApiKeys {

  private static final String FIRST_KEY = "first";
  private static final String NO_HASH = "0".repeat(64);
  private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

  private final ApiKeyStore store;
  private final Database database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ApiKeys(ApiKeyStore store, Database database, Clock clock) {
    this.store = store;
    this.database = database;
    this.clock = clock;
  }

  /** A key whose secret is shown this once: {@code am_ID_SECRET}. */
  public record Shown(ApiKey key, String text) {}

  /** What came of revoking a key. */
  public enum Revoked {
    DONE,
    NOT_FOUND,
    /** Nobody could make keys any more. */
    LAST_ADMIN
  }

  /** The admin key of the first start, to be shown once; empty at every later start. */
  public Optional<String> first() {
    return make(FIRST_KEY, ApiKey.Role.ADMIN, Set.of(), null).map(Shown::text);
  }

  /**
   * A new key; empty if one of this name is there or was.
   *
   * @param scopes what it is for; empty for all that its role may do
   * @param expiresAt null for never
   */
  public Optional<Shown> make(String name, ApiKey.Role role, Set<Scope> scopes, @Nullable Instant expiresAt) {
    String secret = randomText(32);
    ApiKey key = new ApiKey(randomText(6), name, role, scopes, clock.instant(), expiresAt, null, null);
    return store.insertIfNew(key, hash(secret)) ? Optional.of(shown(key, secret)) : Optional.empty();
  }

  /**
   * Gives a key another secret. Empty if there is no such key that holds.
   *
   * @param overlap how long the one before still opens it
   */
  public Optional<Shown> renew(String id, Duration overlap) {
    String secret = randomText(32);
    return store.renew(id, hash(secret), clock.instant().plus(overlap))
        ? store.find(id).map(key -> shown(key, secret))
        : Optional.empty();
  }

  /** Takes a key back, at once and for good. */
  public Revoked revoke(String id) {
    return database.transaction(
        () -> {
          boolean last = store.lockedAdmins().stream().filter(this::manages).allMatch(key -> key.id().equals(id));
          if (last && store.find(id).filter(this::manages).isPresent()) {
            return Revoked.LAST_ADMIN;
          }
          return store.revoke(id, clock.instant()) ? Revoked.DONE : Revoked.NOT_FOUND;
        });
  }

  private boolean manages(ApiKey key) {
    return key.role() == ApiKey.Role.ADMIN
        && key.scopes().isEmpty()
        && key.expiresAt() == null
        && key.state(clock.instant()) == ApiKey.State.ACTIVE;
  }

  /** Which key a caller presented, and that it was used. */
  public KeyCheck check(String presented) {
    String[] parts = presented.split("_", 3);
    boolean hasForm = parts.length == 3 && parts[0].equals("am");
    Optional<ApiKey> key = hasForm ? store.kept(parts[1]).filter(kept -> opens(kept, parts[2])).map(ApiKeyStore.Kept::key) : Optional.empty();
    if (key.isEmpty()) {
      return new KeyCheck.Unknown();
    }
    ApiKey.State state = key.get().state(clock.instant());
    if (state != ApiKey.State.ACTIVE) {
      return new KeyCheck.Ended(key.get(), state);
    }
    noteUse(key.get());
    return new KeyCheck.Valid(key.get());
  }

  private boolean opens(ApiKeyStore.Kept kept, String secret) {
    String hash = hash(secret);
    boolean now = sameBytes(kept.hash(), hash);
    boolean before = sameBytes(kept.formerHash() == null ? NO_HASH : kept.formerHash(), hash);
    return now || (before && kept.formerUntil() != null && clock.instant().isBefore(kept.formerUntil()));
  }

  private void noteUse(ApiKey key) {
    Instant now = clock.instant();
    if (key.lastUsedAt() == null || key.lastUsedAt().plus(USE_IS_NOTED_EVERY).isBefore(now)) {
      store.markUsed(key.id(), now);
    }
  }

  private static Shown shown(ApiKey key, String secret) {
    return new Shown(key, "am_" + key.id() + "_" + secret);
  }

  private static boolean sameBytes(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private String randomText(int bytes) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn).replace('_', '-');
  }

  private static String hash(String secret) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
