package org.aidememoire.desk;

import java.util.Optional;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.StaleEventException;
import org.jspecify.annotations.Nullable;

/** An event in the state that an editor saw. */
final class Seen {

  private Seen() {}

  /**
   * The event. Empty if there is none of this UID.
   *
   * @param revision null for whatever is there
   * @throws StaleEventException if it has changed since
   */
  static Optional<Event> event(EventStore events, String uid, @Nullable Integer revision) {
    Optional<Event> event = events.find(uid);
    event.ifPresent(
        each -> {
          if (revision != null && each.revision() != revision) {
            throw new StaleEventException(uid, revision);
          }
        });
    return event;
  }
}
