package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is served at this moment: the calendars, the agenda, and an edition of each calendar, all of one state. A refresh
 * makes the next state and then puts it in the place of the last; if it fails, the last one stays.
 */
@Singleton
final class Feeds {

  private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

  private final CalendarFolder folder;
  private final AgendaReader reader;
  private final IcsFormat ics;
  private final EditionCache cache;
  private final Clock clock;
  private volatile @Nullable State state;

  /**
   * One state of affairs.
   *
   * @param files what the calendars were read from
   * @param editions of the calendars as published, by path
   * @param observedAt when it was first seen
   */
  record State(
      Map<String, String> files,
      Map<String, PublishedCalendar> calendars,
      Agenda agenda,
      Map<String, Published> editions,
      Instant observedAt) {}

  /** A calendar as published, with its edition. */
  record Published(CalendarView view, Edition edition) {}

  Feeds(CalendarFolder folder, AgendaReader reader, IcsFormat ics, EditionCache cache, Clock clock) {
    this.folder = folder;
    this.reader = reader;
    this.ics = ics;
    this.cache = cache;
    this.clock = clock;
  }

  /** Empty until it was first read. */
  Optional<State> state() {
    return Optional.ofNullable(state);
  }

  /** The edition that is at hand; empty if it is yet to be made. */
  Optional<Edition> ready(State now, CalendarView view) {
    Published published = now.editions().get(view.path());
    return published != null && published.view().equals(view)
        ? Optional.of(published.edition())
        : cache.find(view).filter(edition -> edition.isOf(now.agenda()));
  }

  /** The edition of a view, made if need be, perhaps a thin one: not for a thread that must not wait. */
  Edition edition(State now, CalendarView view) {
    return ready(now, view)
        .orElseGet(() -> Edition.of(cache.find(view).orElse(null), view, now.agenda(), now.observedAt()));
  }

  /** The same with its body. */
  Edition whole(State now, CalendarView view) {
    return edition(now, view).whole(view, now.agenda(), now.observedAt());
  }

  /** Looks whether events or files changed, and takes the changes over. */
  synchronized void refresh() {
    State before = state;
    Map<String, String> files = folder.state();
    Agenda agenda = before == null ? reader.read() : reader.next(before.agenda());
    if (before == null || !agenda.isSameState(before.agenda()) || !files.equals(before.files())) {
      state = next(before, files, agenda);
    }
  }

  private State next(@Nullable State before, Map<String, String> files, Agenda agenda) {
    Instant now = clock.instant();
    Map<String, PublishedCalendar> calendars = calendars(before, files);
    Map<String, Published> editions = new HashMap<>();
    for (PublishedCalendar calendar : calendars.values()) {
      CalendarView view = CalendarView.of(calendar, ics);
      editions.put(view.path(), new Published(view, edition(before, view, agenda, now)));
    }
    return new State(files, calendars, agenda, editions, now);
  }

  private static Edition edition(@Nullable State before, CalendarView view, Agenda agenda, Instant now) {
    Published last = before == null ? null : before.editions().get(view.path());
    return Edition.of(last != null && last.view().equals(view) ? last.edition() : null, view, agenda, now);
  }

  /** At the start a fault in a file is the end; later the calendars stay as they are until it is mended. */
  private Map<String, PublishedCalendar> calendars(@Nullable State before, Map<String, String> files) {
    if (before == null) {
      return folder.read();
    }
    if (files.equals(before.files())) {
      return before.calendars();
    }
    try {
      Map<String, PublishedCalendar> calendars = folder.read();
      LOG.info("calendars read anew: {}", calendars.keySet());
      return calendars;
    } catch (IllegalArgumentException e) {
      LOG.warn("{} The calendars stay as they were until it is mended.", e.getMessage());
      return before.calendars();
    }
  }
}
