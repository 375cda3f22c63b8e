package org.aidememoire.db;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service's own keys, if they are not to lie in the database beside what they protect: each 32 bytes or more in Base64.
 * All of these are for deriving others, and none of those is stored.
 *
 * @param leave of the links that end a subscription
 * @param mailbox of the hashes by which mails to addresses are counted
 * @param webhook of the secrets that webhooks are signed with
 */
@ConfigurationProperties("aide-memoire.service-keys")
record ServiceKeyConfig(@Nullable String leave, @Nullable String mailbox, @Nullable String webhook) {

  private static final int SHORTEST = 32;

  ServiceKeyConfig {
    check("leave", leave);
    check("mailbox", mailbox);
    check("webhook", webhook);
  }

  private static void check(String name, @Nullable String key) {
    if (isGiven(key) && decoded(name, key).length < SHORTEST) {
      throw new IllegalArgumentException(
          "aide-memoire.service-keys.%s: must be at least %d bytes in Base64".formatted(name, SHORTEST));
    }
  }

  /** The key of that name; empty if none is given. */
  Optional<byte[]> key(String name) {
    String key =
        switch (name) {
          case "leave" -> leave;
          case "mailbox" -> mailbox;
          case "webhook" -> webhook;
          default -> throw new IllegalArgumentException("there is no key " + name);
        };
    return isGiven(key) ? Optional.of(decoded(name, key)) : Optional.empty();
  }

  private static boolean isGiven(@Nullable String key) {
    return key != null && !key.isBlank();
  }

  private static byte[] decoded(String name, @Nullable String key) {
    try {
      return Base64.getDecoder().decode(key == null ? "" : key.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("aide-memoire.service-keys.%s: is no Base64".formatted(name), e);
    }
  }

  /** Never the keys: this may be logged. */
  @Override
  public String toString() {
    return "ServiceKeyConfig[leave %s, mailbox %s, webhook %s]".formatted(origin(leave), origin(mailbox), origin(webhook));
  }

  private static String origin(@Nullable String key) {
    return isGiven(key) ? "given" : "own";
  }
}
