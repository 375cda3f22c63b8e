package org.aidememoire.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When in a day a reader wants what is counted in days: "Europe/Paris@9". */
public record DayClock(ZoneId zone, int hour) {

  public DayClock {
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("hour " + hour + " is not between 0 and 23");
    }
  }

  /** The instant on that day; an hour that the day leaps over is one later. */
  public Instant on(LocalDate day) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
  }

  public String text() {
    return zone.getId() + "@" + hour;
  }

  /** Reads what {@link #text} writes. */
  public static DayClock parse(String text) {
    int at = text.lastIndexOf('@');
    return new DayClock(ZoneId.of(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
  }
}
