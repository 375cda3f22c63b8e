package org.aidememoire.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Some bytes of a feed with their digest, so that the tag of a feed is known before its parts are joined. */
final class FeedPart {

  private final byte[] bytes;
  private final byte[] digest;

  FeedPart(byte[] bytes) {
    this.bytes = bytes;
    this.digest = sha256().digest(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  byte[] digest() {
    return digest;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
