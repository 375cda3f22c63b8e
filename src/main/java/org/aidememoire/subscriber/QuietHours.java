package org.aidememoire.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/** The hours in which a reader's mail is held: "22:00-07:00", over midnight if it ends before it begins. */
public record QuietHours(LocalTime startInclusive, LocalTime endExclusive) {

  public QuietHours {
    if (startInclusive.equals(endExclusive)) {
      throw new IllegalArgumentException("quiet hours that begin and end at " + startInclusive);
    }
  }

  /**
   * Reads "22:00-07:00".
   *
   * @throws IllegalArgumentException for anything else
   */
  public static QuietHours parse(String text) {
    try {
      String[] ends = text.split("-", 2);
      return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("quiet hours are written like 22:00-07:00, not \"" + text + "\"", e);
    }
  }

  public String text() {
    return startInclusive + "-" + endExclusive;
  }

  /** Until when mail is held that could go now: now itself outside these hours. */
  public Instant heldUntil(Instant now, ZoneId zone) {
    ZonedDateTime local = now.atZone(zone);
    if (!includes(local.toLocalTime())) {
      return now;
    }
    LocalDate day = local.toLocalTime().isBefore(endExclusive) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    return day.atTime(endExclusive).atZone(zone).toInstant();
  }

  private boolean includes(LocalTime time) {
    boolean started = !time.isBefore(startInclusive);
    boolean notEnded = time.isBefore(endExclusive);
    return startInclusive.isBefore(endExclusive) ? started && notEnded : started || notEnded;
  }
}
