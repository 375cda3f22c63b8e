package org.aidememoire.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as finely as known: the anchor of all its relative dates.
 *
 * @param zone null where only a local day or time is known
 * @param signal how we know it
 */
public record PublicationTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone, Signal signal) {

  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  /** What told the publication time. */
  public enum Signal {
    /** Who sent the article said it. */
    GIVEN,
    /** JSON-LD of schema.org: datePublished. */
    JSON_LD,
    /** A meta element: article:published_time, date, DC.date. */
    META,
    /** A time element with a datetime. */
    TIME_ELEMENT
  }

  /**
   * Reads an ISO 8601 date or date and time: "2027-01-10", "2027-01-10T09:30", "2027-01-10T09:30+01:00",
   * "2027-01-10T09:30[Europe/Paris]".
   *
   * @throws IllegalArgumentException saying what was wrong
   */
  public static PublicationTime parse(String text, Signal signal) {
    try {
      boolean dayOnly = text.indexOf('T') < 0;
      TemporalAccessor parsed =
          (dayOnly ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_DATE_TIME).parse(withZone(text));
      return new PublicationTime(
          LocalDate.from(parsed), parsed.query(TemporalQueries.localTime()), parsed.query(TemporalQueries.zone()), signal);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no date (2027-01-10) or date and time (2027-01-10T09:30+01:00)", e);
    }
  }

  // ISO_DATE_TIME wants an offset before a zone in brackets
  private static String withZone(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0 || !text.endsWith("]") || text.substring(0, bracket).matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
      return text;
    }
    ZoneId zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
    return LocalDateTime.parse(text.substring(0, bracket)).atZone(zone).toString();
  }

  /** The earliest instant that it can mean: a day begins first in the far east. */
  public Instant earliest() {
    return day.atTime(time == null ? LocalTime.MIN : time).atZone(zone == null ? EASTERNMOST : zone).toInstant();
  }

  /** Its text, as {@link #parse} reads it. */
  public String text() {
    String local = time == null ? day.toString() : day + "T" + time;
    return zone == null ? local : local + (zone instanceof ZoneOffset ? zone.getId() : "[" + zone.getId() + "]");
  }
}
