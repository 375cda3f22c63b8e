package org.aidememoire.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Place;
import org.jspecify.annotations.Nullable;

/** The time of a meeting on the clocks of the place where it is held; of the zone it was said in if the place has none. */
final class PlaceTime {

  private PlaceTime() {}

  static EventTime of(Event event) {
    return event.time() instanceof EventTime.At at ? of(at, at.zone(), event.place()) : event.time();
  }

  private static EventTime of(EventTime.At at, @Nullable ZoneId said, @Nullable Place place) {
    ZoneId there = place == null ? null : place.zone();
    return said == null || there == null ? at : moved(at, said, there);
  }

  private static EventTime.At moved(EventTime.At at, ZoneId from, ZoneId to) {
    LocalDateTime end = at.endExclusive();
    return new EventTime.At(moved(at.start(), from, to), end == null ? null : moved(end, from, to), to);
  }

  private static LocalDateTime moved(LocalDateTime local, ZoneId from, ZoneId to) {
    return local.atZone(from).withZoneSameInstant(to).toLocalDateTime();
  }

  /** Whether its last day has ended where it is held; everywhere on earth if that is not known. */
  static boolean isOver(Event event, Instant now) {
    EventTime time = of(event);
    Optional<LocalDate> last = time.lastDay();
    return zone(event)
        .flatMap(zone -> last.map(day -> day.isBefore(LocalDate.ofInstant(now, zone))))
        .orElseGet(() -> time.isOver(now));
  }

  private static Optional<ZoneId> zone(Event event) {
    Place place = event.place();
    return Optional.ofNullable(place).map(Place::zone).or(() -> event.time().zoneId());
  }
}
