package org.aidememoire.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret in a private address: 256 random bits. Only its hash is kept, and it is never put into words. */
final class FeedToken {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private FeedToken() {}

  static String random() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  static String hash(String token) {
    return HexFormat.of().formatHex(FeedPart.sha256().digest(token.getBytes(StandardCharsets.US_ASCII)));
  }
}
