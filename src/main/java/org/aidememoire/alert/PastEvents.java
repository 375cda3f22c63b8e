package org.aidememoire.alert;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.aidememoire.event.Event;
import org.aidememoire.event.PastChange;
import org.jspecify.annotations.Nullable;

/** The states that an event was in, each read once: what a mail said that went at some time. For one thread. */
final class PastEvents {

  private final List<PastChange> history;
  private final IntFunction<Optional<Event>> states;
  private final Map<Integer, Optional<Event>> read = new HashMap<>();

  PastEvents(List<PastChange> history, IntFunction<Optional<Event>> states) {
    this.history = history;
    this.states = states;
  }

  /** The state that was last before that instant; null if nothing was known then. */
  @Nullable Event before(Instant instant) {
    return history.stream()
        .filter(change -> change.changedAt().isBefore(instant))
        .reduce((_, later) -> later)
        .flatMap(change -> read.computeIfAbsent(change.revision(), states::apply))
        .orElse(null);
  }
}
