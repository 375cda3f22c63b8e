package org.aidememoire.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When digests come, the same for all readers who chose the same: "WEEKLY 1 Europe/Paris@8". */
public record DigestClock(Digest digest, ZoneId zone) {

  private static final int WEEK = 8; // days, so that the weekday of today is met on both sides

  public DigestClock {
    if (!digest.isOn()) {
      throw new IllegalArgumentException("no digest, no clock");
    }
  }

  /** The instant of the digest that is next after this one. */
  public Instant next(Instant now) {
    return slots(now, 1).filter(slot -> slot.isAfter(now)).findFirst().orElseThrow();
  }

  /** The instant of the digest that was due last, this instant included. */
  public Instant latest(Instant now) {
    return slots(now, -1).filter(slot -> !slot.isAfter(now)).findFirst().orElseThrow();
  }

  private Stream<Instant> slots(Instant now, int step) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return IntStream.rangeClosed(0, WEEK)
        .mapToObj(days -> today.plusDays((long) days * step))
        .flatMap(day -> slot(day).stream());
  }

  private Optional<Instant> slot(LocalDate day) {
    return digest.days().contains(day.getDayOfWeek())
        ? Optional.of(new DayClock(zone, digest.hour()).on(day))
        : Optional.empty();
  }

  public String text() {
    return digest.rhythm() + " " + digest.daysText() + " " + new DayClock(zone, digest.hour()).text();
  }

  /** Reads what {@link #text} writes. */
  public static DigestClock parse(String text) {
    String[] words = text.split(" ", 3);
    DayClock clock = DayClock.parse(words[2]);
    return new DigestClock(
        new Digest(Digest.Rhythm.valueOf(words[0]), clock.hour(), Digest.days(words[1])), clock.zone());
  }
}
