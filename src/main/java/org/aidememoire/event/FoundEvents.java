package org.aidememoire.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was searched for; it may be short although others follow.
 *
 * @param next where it ended, null if nothing follows
 */
public record FoundEvents(List<Event> events, @Nullable EventCursor next) {

  public FoundEvents {
    events = List.copyOf(events);
  }
}
