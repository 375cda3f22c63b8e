package org.aidememoire.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one answer, plain and compressed, with their validators (RFC 9110, 8.8): made whole before anyone sees them,
 * never changed. Compressed when first asked for.
 */
final class Feed {

  private final byte[] plain;
  private final String hash;
  private final Instant lastModified;
  private byte @Nullable [] compressed;

  Feed(byte[] plain, Instant lastModified) {
    this.plain = plain;
    this.hash = hash(plain);
    this.lastModified = lastModified;
  }

  byte[] plain() {
    return plain;
  }

  synchronized byte[] compressed() {
    if (compressed == null) {
      compressed = gzip(plain);
    }
    return compressed;
  }

  String tag() {
    return '"' + hash + '"';
  }

  /** Other bytes, another tag (RFC 9110, 8.8.3.3). */
  String compressedTag() {
    return '"' + hash + "-gzip\"";
  }

  Instant lastModified() {
    return lastModified;
  }

  boolean hasBytesOf(Feed other) {
    return Arrays.equals(plain, other.plain);
  }

  synchronized long size() {
    return plain.length + (compressed == null ? 0L : compressed.length);
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 8 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 1 << 14)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
