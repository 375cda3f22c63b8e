package org.aidememoire.ical;

import java.net.URI;
import java.util.List;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event with what its calendar entry says beside it.
 *
 * @param page our page of the event
 * @param provenance where we have it from, the most telling first
 * @param postponedFrom for an undated event that had a date once: that date; its entry stays there, cancelled
 */
public record CalendarEntry(Event event, URI page, List<Provenance> provenance, @Nullable EventTime postponedFrom) {

  public CalendarEntry {
    provenance = List.copyOf(provenance);
  }

  public CalendarEntry(Event event, URI page, List<Provenance> provenance) {
    this(event, page, provenance, null);
  }

  /** The time that the entry stands at. */
  public EventTime time() {
    return postponedFrom == null ? event.time() : postponedFrom;
  }

  public boolean isPostponed() {
    return postponedFrom != null;
  }

  /** A tombstone and a postponed event are off, whatever else is known of them. */
  public Status status() {
    return isPostponed() || event.mergedInto() != null ? Status.CANCELLED : event.status();
  }
}
