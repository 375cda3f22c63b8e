package org.aidememoire.extract.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What "Thursday" is counted from: the day, perhaps the hour, and the zone in which an article was
 * published.
 *
 * @param time absent where only the day is known
 * @param zone absent where nobody said it
 */
public record ReferenceTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone) {

  public static ReferenceTime on(LocalDate day) {
    return new ReferenceTime(day, null, null);
  }

  public static ReferenceTime at(LocalDateTime local) {
    return new ReferenceTime(local.toLocalDate(), local.toLocalTime(), null);
  }

  public static ReferenceTime at(Instant instant, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    return new ReferenceTime(local.toLocalDate(), local.toLocalTime(), zone);
  }
}
