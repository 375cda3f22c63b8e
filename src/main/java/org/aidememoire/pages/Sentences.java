package org.aidememoire.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.event.EventTimeWords;

/** Small matters of English. */
final class Sentences {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Sentences() {}

  /** With a capital at its start. */
  static String begun(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** "1 report", "3 reports". */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** "23 November 2026, 18:24 UTC". */
  static String moment(Instant instant) {
    return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
  }

  /** A publication time, as finely as the article has it: "23 November 2026, 18:24 UTC+1". */
  static String published(String text) {
    PublicationTime published = PublicationTime.parse(text, PublicationTime.Signal.GIVEN);
    LocalDate day = published.day();
    LocalTime time = published.time();
    ZoneId zone = published.zone();
    if (time == null) {
      return DAY.format(day);
    }
    String said = DAY.format(day) + ", " + time.withSecond(0).withNano(0);
    return zone == null ? said : said + " " + EventTimeWords.zone(zone, day.atTime(time).atZone(zone).toInstant());
  }
}
