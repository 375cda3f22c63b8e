package org.aidememoire.subscriber;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The tokens in links that are mailed to one reader: 256 random bits each, of which only the SHA-256 is kept. */
@Singleton
public final class ReaderTokens {

  private static final int BYTES = 32;
  private static final int LENGTH = 43; // of 32 bytes in base64url without padding

  private final ReaderTokenStore store;
  private final SubscriberConfig config;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ReaderTokens(ReaderTokenStore store, SubscriberConfig config, Clock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  /** A new token for one purpose of one reader. */
  public String make(UUID subscriber, TokenPurpose purpose) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    store.insert(hash(token), subscriber, purpose, now, now.plus(life(purpose)));
    return token;
  }

  /** How long a token of that purpose holds. */
  public Duration life(TokenPurpose purpose) {
    return switch (purpose) {
      case CONFIRM -> config.confirmWithin();
      case SETTINGS -> config.settingsLink();
    };
  }

  /** Whose token it is; empty if it is none, was for something else, has run out or been used up. */
  public Optional<UUID> subscriber(String token, TokenPurpose purpose) {
    return token.length() == LENGTH ? store.find(hash(token), purpose, clock.instant()) : Optional.empty();
  }

  /** Uses up all tokens of a reader for a purpose. */
  void useUp(UUID subscriber, TokenPurpose purpose) {
    store.end(subscriber, purpose, clock.instant());
  }

  private static String hash(String token) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
