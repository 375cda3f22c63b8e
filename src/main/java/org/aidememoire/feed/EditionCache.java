package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of links with a filter or options, as far as memory goes: half of it for bodies, half for thin editions, of
 * which there is room for thousands. The least used give way.
 */
@Singleton
final class EditionCache {

  private static final long THIN = 1_200; // bytes, by an estimate for filters of a few words

  private final Shelf whole;
  private final Shelf thin;

  EditionCache(FeedConfig config) {
    whole = new Shelf(config.cacheBytes() / 2);
    thin = new Shelf(config.cacheBytes() / 2);
  }

  synchronized Optional<Edition> find(CalendarView view) {
    Optional<Edition> slim = thin.find(view);
    return whole.find(view).or(() -> slim);
  }

  /** Keeps it, or weighs it anew: its bytes are made after it was first kept. */
  synchronized void keep(CalendarView view, Edition edition) {
    thin.put(view, edition.thin(), THIN);
    if (edition.isThin()) {
      whole.remove(view);
    } else {
      whole.put(view, edition, edition.feed().size() + 8L * edition.members().size() + THIN);
    }
  }

  synchronized int count() {
    return thin.editions.size();
  }

  synchronized long weight() {
    return whole.held + thin.held;
  }

  /** Editions up to a weight, in the order of their use. */
  private static final class Shelf {

    private final long most;
    private final Map<CalendarView, Held> editions = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    private record Held(Edition edition, long weight) {}

    private Shelf(long most) {
      this.most = most;
    }

    private Optional<Edition> find(CalendarView view) {
      return Optional.ofNullable(editions.get(view)).map(Held::edition);
    }

    private void put(CalendarView view, Edition edition, long weight) {
      remove(view);
      editions.put(view, new Held(edition, weight));
      held += weight;
      Iterator<Held> oldest = editions.values().iterator();
      while (held > most && oldest.hasNext()) {
        held -= oldest.next().weight();
        oldest.remove();
      }
    }

    private void remove(CalendarView view) {
      Held before = editions.remove(view);
      held -= before == null ? 0 : before.weight();
    }
  }
}
