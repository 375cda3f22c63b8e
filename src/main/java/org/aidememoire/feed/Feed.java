package org.aidememoire.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one answer, plain and compressed, with their validators (RFC 9110, 8.8): made of parts that never change,
 * joined and compressed when first asked for, whole before anyone sees them.
 */
final class Feed {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final @Nullable List<FeedPart> parts;
  private final Instant lastModified;
  private final String tag;
  private final String compressedTag;
  private final String date;
  private volatile byte @Nullable [] plain;
  private volatile byte @Nullable [] compressed;

  Feed(List<FeedPart> parts, Instant lastModified) {
    this(List.copyOf(parts), hash(parts), lastModified);
  }

  private Feed(@Nullable List<FeedPart> parts, String hash, Instant lastModified) {
    this.parts = parts;
    this.lastModified = lastModified;
    this.tag = '"' + hash + '"';
    this.compressedTag = '"' + hash + "-gzip\"";
    this.date = date(lastModified);
  }

  /** The validators alone. */
  Feed thin() {
    return new Feed(null, hash(), lastModified);
  }

  boolean isThin() {
    return parts == null;
  }

  /** The same bytes under another date. */
  Feed dated(Instant other) {
    return new Feed(parts, hash(), other);
  }

  private String hash() {
    return tag.substring(1, tag.length() - 1);
  }

  /** An instant as headers have it (RFC 9110, 5.6.7). */
  static String date(Instant instant) {
    return DATE.format(instant);
  }

  /** Whether the bytes are there, or are yet to be made, which takes its time. */
  boolean isReady(boolean wantsCompressed) {
    return (wantsCompressed ? compressed : plain) != null;
  }

  byte[] plain() {
    byte[] made = plain;
    return made == null ? join() : made;
  }

  byte[] compressed() {
    byte[] made = compressed;
    return made == null ? compress() : made;
  }

  String tag() {
    return tag;
  }

  /** Other bytes, another tag (RFC 9110, 8.8.3.3). */
  String compressedTag() {
    return compressedTag;
  }

  Instant lastModified() {
    return lastModified;
  }

  /** {@link #lastModified} as headers have it. */
  String date() {
    return date;
  }

  /** The memory that it takes beside its parts, which are shared. */
  long size() {
    byte[] one = plain;
    byte[] other = compressed;
    return 500L
        + (parts == null ? 0 : 8L * parts.size())
        + (one == null ? 0 : one.length)
        + (other == null ? 0 : other.length);
  }

  private synchronized byte[] join() {
    byte[] made = plain;
    if (made == null) {
      made = joined(Objects.requireNonNull(parts, "a thin feed has no body"));
      plain = made;
    }
    return made;
  }

  private static byte[] joined(List<FeedPart> parts) {
    byte[] all = new byte[parts.stream().mapToInt(part -> part.bytes().length).sum()];
    int end = 0;
    for (FeedPart part : parts) {
      System.arraycopy(part.bytes(), 0, all, end, part.bytes().length);
      end += part.bytes().length;
    }
    return all;
  }

  private synchronized byte[] compress() {
    byte[] made = compressed;
    if (made == null) {
      made = gzip(plain());
      compressed = made;
    }
    return made;
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

  private static String hash(List<FeedPart> parts) {
    MessageDigest all = FeedPart.sha256();
    parts.forEach(part -> all.update(part.digest()));
    return HexFormat.of().formatHex(all.digest(), 0, 12);
  }
}
