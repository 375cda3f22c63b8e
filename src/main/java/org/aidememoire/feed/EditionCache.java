package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The editions of links with a filter or options, as far as memory goes; the least used give way. */
@Singleton
final class EditionCache {

  private final long most;
  private final Map<CalendarView, Held> editions = new LinkedHashMap<>(64, 0.75f, true);
  private long held;

  private record Held(Edition edition, long weight) {}

  EditionCache(FeedConfig config) {
    this.most = config.cacheBytes();
  }

  synchronized Optional<Edition> find(CalendarView view) {
    return Optional.ofNullable(editions.get(view)).map(Held::edition);
  }

  /** Keeps it, or weighs it anew: its bytes are made after it was first kept. */
  synchronized void keep(CalendarView view, Edition edition) {
    long weight = edition.feed().size() + 8L * edition.members().size() + 1_000;
    Held before = editions.put(view, new Held(edition, weight));
    held += weight - (before == null ? 0 : before.weight());
    Iterator<Held> oldest = editions.values().iterator();
    while (held > most && oldest.hasNext()) {
      held -= oldest.next().weight();
      oldest.remove();
    }
  }

  synchronized int count() {
    return editions.size();
  }

  synchronized long weight() {
    return held;
  }
}
