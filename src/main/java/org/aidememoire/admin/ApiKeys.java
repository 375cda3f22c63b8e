package org.aidememoire.admin;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes and checks keys: {@code am_ID_SECRET}, the secret being 256 random bits. Secrets are compared by hash in constant
 * time.
 */
@Singleton
public final class ApiKeys {

  private static final String FIRST_KEY = "first";

  private final ApiKeyStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ApiKeys(ApiKeyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The admin key of the first start, to be shown once; empty at every later start. */
  public Optional<String> first() {
    return make(FIRST_KEY, ApiKey.Role.ADMIN);
  }

  /** A new key, to be shown once; empty if one of this name is there. */
  Optional<String> make(String name, ApiKey.Role role) {
    String id = randomText(6);
    String secret = randomText(32);
    boolean made = store.insertIfNew(new ApiKey(id, name, role, hash(secret)), clock.instant());
    return made ? Optional.of("am_" + id + "_" + secret) : Optional.empty();
  }

  /** The key that a caller presented, if it is one of ours. */
  Optional<ApiKey> check(String presented) {
    String[] parts = presented.split("_", 3);
    return parts.length == 3 && parts[0].equals("am")
        ? store.find(parts[1]).filter(key -> sameBytes(key.hash(), hash(parts[2])))
        : Optional.empty();
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
