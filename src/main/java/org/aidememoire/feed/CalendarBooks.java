package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.aidememoire.event.EventStore;

/** The published calendars as collections of single entries, for whoever keeps step with them entry by entry. */
@Singleton
public final class CalendarBooks {

  private static final int MOST_CHANGES = 20_000;

  private final Feeds feeds;
  private final EventStore events;

  CalendarBooks(Feeds feeds, EventStore events) {
    this.feeds = feeds;
    this.events = events;
  }

  /** Whether they were read yet. */
  public boolean areRead() {
    return feeds.state().isPresent();
  }

  /** All of them, by name. */
  public List<CalendarBook> all() {
    return feeds.state().stream()
        .flatMap(state -> state.calendars().keySet().stream().sorted().flatMap(name -> book(state, name).stream()))
        .toList();
  }

  public Optional<CalendarBook> find(String name) {
    return feeds.state().flatMap(state -> book(state, name));
  }

  private static Optional<CalendarBook> book(Feeds.State state, String name) {
    return Optional.ofNullable(state.editions().get("/calendars/" + name + ".ics"))
        .map(published -> new CalendarBook(state.agenda(), published));
  }

  /** What became of a calendar since; empty if that cannot be told, so that all of it has to be read again. */
  public Optional<BookChanges> since(CalendarBook book, BookState earlier) {
    BookState now = book.state();
    if (!earlier.choice().equals(now.choice()) || !book.remembers(earlier.day())) {
      return Optional.empty();
    }
    if (earlier.changes() > now.changes()) { // of another node, which has seen more already
      return earlier.changes() <= events.changes() ? Optional.of(new BookChanges(earlier, List.of(), List.of())) : Optional.empty();
    }
    List<String> touched = events.written(earlier.changes(), now.changes(), MOST_CHANGES + 1);
    return touched.size() > MOST_CHANGES ? Optional.empty() : Optional.of(book.since(earlier.day(), touched));
  }
}
