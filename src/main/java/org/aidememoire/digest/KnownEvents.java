package org.aidememoire.digest;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.jspecify.annotations.Nullable;

/** The public events of the days ahead, read again when one has changed: thousands of digests are written from one list. */
@Singleton
final class KnownEvents {

  private static final Period AHEAD = Period.ofYears(2);

  private final EventStore events;
  private final AtomicReference<@Nullable Edition> latest = new AtomicReference<>();

  KnownEvents(EventStore events) {
    this.events = events;
  }

  private record Edition(long changes, LocalDate today, List<Event> events) {}

  /** From yesterday on: there are places where that is still today. */
  List<Event> ahead(LocalDate today) {
    long changes = events.changes();
    Edition known = latest.get();
    if (known != null && known.changes() == changes && known.today().equals(today)) {
      return known.events();
    }
    Edition read =
        new Edition(
            changes,
            today,
            Stream.concat(
                    events.published(today.minusDays(1), today.plus(AHEAD)).stream(), events.publishedUndated().stream())
                .toList());
    latest.set(read);
    return read.events();
  }
}
