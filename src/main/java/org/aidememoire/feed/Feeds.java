package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is served at this moment: the calendars, the agenda, and the body of each, all of one state. A refresh makes the next
 * state and then puts it in the place of the last; if it fails, the last one stays.
 */
@Singleton
final class Feeds {

  private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

  private final CalendarFolder folder;
  private final AgendaReader reader;
  private final FeedWriter writer;
  private final Clock clock;
  private volatile @Nullable State state;

  /**
   * One state of affairs.
   *
   * @param files what the calendars were read from
   * @param observedAt when it was first seen
   */
  record State(
      Map<String, String> files,
      Map<String, PublishedCalendar> calendars,
      Agenda agenda,
      Map<String, Feed> feeds,
      Instant observedAt) {}

  Feeds(CalendarFolder folder, AgendaReader reader, FeedWriter writer, Clock clock) {
    this.folder = folder;
    this.reader = reader;
    this.writer = writer;
    this.clock = clock;
  }

  /** Empty until it was first read. */
  Optional<State> state() {
    return Optional.ofNullable(state);
  }

  Collection<PublishedCalendar> calendars() {
    return state().map(known -> known.calendars().values()).orElse(List.of());
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
    Map<String, Feed> feeds = new HashMap<>();
    calendars.forEach((name, calendar) -> feeds.put(name, feed(before, calendar, agenda, now)));
    return new State(files, calendars, agenda, feeds, now);
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

  private Feed feed(@Nullable State before, PublishedCalendar calendar, Agenda agenda, Instant now) {
    Feed last = before == null ? null : before.feeds().get(calendar.name());
    Feed next = new Feed(writer.write(calendar, agenda), now);
    return last != null && last.hasBytesOf(next) ? last : next;
  }
}
