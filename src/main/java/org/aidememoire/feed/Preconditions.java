package org.aidememoire.feed;

import io.micronaut.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a reader already has what it asks for (RFC 9110, 13.1): the tag of it if so. */
final class Preconditions {

  private static final Pattern TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

  private Preconditions() {}

  /** The tag to repeat in a 304; empty if the body is to be sent. If-None-Match wins over If-Modified-Since. */
  static Optional<String> held(HttpHeaders headers, Feed feed, boolean compressed) {
    String asked = compressed ? feed.compressedTag() : feed.tag();
    if (headers.contains(HttpHeaders.IF_NONE_MATCH)) {
      return byTag(String.join(",", headers.getAll(HttpHeaders.IF_NONE_MATCH)), feed, asked);
    }
    return isUnchangedSince(headers.get(HttpHeaders.IF_MODIFIED_SINCE), feed.lastModified())
        ? Optional.of(asked)
        : Optional.empty();
  }

  /** The weak comparison: "W/" before a tag makes no difference. */
  private static Optional<String> byTag(String list, Feed feed, String asked) {
    if (list.strip().equals("*")) {
      return Optional.of(asked);
    }
    String held = null;
    for (Matcher tag = TAG.matcher(list); tag.find(); ) {
      if (tag.group().equals(asked)) {
        return Optional.of(asked);
      }
      if (tag.group().equals(feed.tag()) || tag.group().equals(feed.compressedTag())) {
        held = tag.group();
      }
    }
    return Optional.ofNullable(held);
  }

  private static boolean isUnchangedSince(@Nullable String date, Instant lastModified) {
    if (date == null) {
      return false;
    }
    try {
      Instant since = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    } catch (DateTimeException e) {
      return false; // RFC 9110, 13.1.3: a date that cannot be read is no condition
    }
  }
}
