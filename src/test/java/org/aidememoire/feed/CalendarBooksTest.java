package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Events;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.Review;
import org.aidememoire.event.SightingStore;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeping step with a calendar, across restarts and nodes: each {@link #node} is a service of its own on the same tables. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CalendarBooksTest {

  private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://calendar.example"));

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(Events.NOW);
  private final Database database;
  private final EventStore events;

  CalendarBooksTest(TestDatabase kind) throws SQLException {
    database = kind.migrated();
    events = new EventStore(database);
  }

  /** A service that has read its calendars. */
  private record Node(Feeds feeds, CalendarBooks books) {

    CalendarBook all() {
      return books.find("all").orElseThrow();
    }
  }

  private Node node() {
    FeedConfig config = new FeedConfig(folder, Duration.ofMillis(100), Duration.ofMinutes(5), 1_000_000);
    AgendaReader reader = new AgendaReader(events, new SightingStore(database), new HistoryStore(database), ADDRESS, clock);
    Feeds feeds =
        new Feeds(new CalendarFolder(config), reader, new IcsFormat(new FeedHeaders(ADDRESS)), new EditionCache(config), clock);
    feeds.refresh();
    return new Node(feeds, new CalendarBooks(feeds, events));
  }

  @BeforeEach
  void talksInOneCalendar() throws IOException {
    Files.writeString(folder.resolve("all.yml"), "name: All");
    events.insert(Events.talks());
  }

  @Test
  void changesAreToldAcrossARestart() {
    BookState before = node().all().state();
    events.insert(Events.council(LocalDate.of(2027, 1, 20)));
    events.update(Events.talks(), Events.talks().withReview(Review.REJECTED));

    Node restarted = node();

    BookChanges changes = restarted.books().since(restarted.all(), before).orElseThrow();
    assertThat(changes.written()).extracting(BookEntry::uid).containsExactly(Events.council(LocalDate.EPOCH).uid());
    assertThat(changes.gone()).containsExactly(Events.talks().uid());
    assertThat(restarted.books().since(restarted.all(), changes.state()).orElseThrow().written()).isEmpty();
  }

  @Test
  void nodeThatIsBehindTellsNothingAndTakesNothingBack() {
    Node behind = node();
    events.insert(Events.council(LocalDate.of(2027, 1, 20)));
    BookState ahead = node().all().state();

    BookChanges changes = behind.books().since(behind.all(), ahead).orElseThrow();

    assertThat(changes.written()).isEmpty();
    assertThat(changes.state()).isEqualTo(ahead);
  }

  @Test
  void stateOfAnotherDatabaseTellsNothing() {
    Node node = node();
    BookState state = node.all().state();

    assertThat(node.books().since(node.all(), new BookState(state.changes() + 1, state.day(), state.choice()))).isEmpty();
  }

  @Test
  void otherChoiceOfTheCalendarMeansToBeginAnew() throws IOException {
    BookState before = node().all().state();
    Files.writeString(folder.resolve("all.yml"), "name: All\nfilter: country:FR");
    Node changed = node();

    assertThat(changed.books().since(changed.all(), before)).isEmpty();
  }

  @Test
  void stateIsGoodForSixtyDays() {
    BookState before = node().all().state();

    clock.turn(Duration.ofDays(60));
    Node later = node();
    assertThat(later.books().since(later.all(), before).orElseThrow().gone()).containsExactly(Events.talks().uid());

    clock.turn(Duration.ofDays(400));
    Node muchLater = node();
    assertThat(muchLater.books().since(muchLater.all(), before)).isEmpty();
  }
}
