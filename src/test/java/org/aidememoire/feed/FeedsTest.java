package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.Review;
import org.aidememoire.event.SightingStore;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars follow their files and the events, while the service runs. */
class FeedsTest {

  private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://calendar.example"));

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(Events.NOW);
  private EventStore events;
  private HistoryStore history;
  private Feeds feeds;
  private final IcsFormat ics = new IcsFormat(new FeedHeaders(ADDRESS));

  @BeforeEach
  void oneCalendar() throws SQLException, IOException {
    write("all.yml", "name: All");
    Database database = TestDatabase.H2.migrated();
    FeedConfig config = new FeedConfig(folder, Duration.ofMillis(100), Duration.ofMinutes(5), 1_000_000);
    events = new EventStore(database);
    history = new HistoryStore(database);
    AgendaReader reader = new AgendaReader(events, new SightingStore(database), history, ADDRESS, clock);
    feeds = new Feeds(new CalendarFolder(config), reader, ics, new EditionCache(config), clock);
    events.insert(Events.talks());
  }

  @Test
  void newFileIsANewCalendar() throws IOException {
    feeds.refresh();
    write("japan.yml", "name: Japan\nfilter: country:JP");

    feeds.refresh();

    assertThat(text("japan")).contains("NAME:Japan\r\n", Events.talks().uid());
  }

  @Test
  void changedFileIsReadAnew() throws IOException {
    feeds.refresh();
    write("all.yml", "name: All but talks\nfilter: not kind:talks");

    feeds.refresh();

    assertThat(text("all")).contains("NAME:All but talks\r\n").doesNotContain(Events.talks().uid());
  }

  @Test
  void brokenFileChangesNothing() throws IOException {
    feeds.refresh();
    write("all.yml", "name: [");

    feeds.refresh();

    assertThat(text("all")).contains("NAME:All\r\n", Events.talks().uid());
  }

  @Test
  void brokenFileAtTheStartIsSaidInOneSentence() throws IOException {
    write("eu.yml", "name: EU\nfilter: org");
    write("un.yml", "nam: UN");

    assertThatThrownBy(feeds::refresh).hasMessageStartingWith("calendars/un.yml: nam: there is no such key");
  }

  @Test
  void rejectedEventLeavesAtOnce() {
    feeds.refresh();
    events.update(Events.talks(), Events.talks().withReview(Review.REJECTED));

    feeds.refresh();

    assertThat(text("all")).doesNotContain(Events.talks().uid());
  }

  @Test
  void postponedEventStaysAtItsOldDayAsCancelled() {
    Event before = Events.talks();
    history.insert(new EventChange(ChangeType.ANNOUNCED, null, before, "announced"), "test");
    Event after = before.revised(before.facts().withTime(new EventTime.Undated(), ""), true, Events.NOW);
    events.update(before, after);
    history.insert(new EventChange(ChangeType.POSTPONED, before, after, "time"), "test");

    feeds.refresh();

    assertThat(text("all")).contains("SUMMARY:Postponed: ", "STATUS:CANCELLED", "DTSTART:20270114T140000Z");
  }

  @Test
  void mergedEventLeavesATombstone() {
    events.insert(Events.council(LocalDate.of(2027, 1, 14)).withMergedInto(Events.talks().uid()));

    feeds.refresh();

    assertThat(text("all")).contains("RELATED-TO:" + Events.talks().uid(), "SUMMARY:[Double entry] ");
  }

  @Test
  void sameEventsGiveTheSameBytes() {
    feeds.refresh();
    String before = text("all");
    events.insert(Events.council(LocalDate.of(2027, 1, 15)));
    feeds.refresh();
    events.update(Events.council(LocalDate.of(2027, 1, 15)), Events.council(LocalDate.of(2027, 1, 15)).withReview(Review.REJECTED));
    clock.turn(Duration.ofHours(1));

    feeds.refresh();

    assertThat(text("all")).isEqualTo(before);
  }

  private String text(String calendar) {
    Feeds.State state = feeds.state().orElseThrow();
    PublishedCalendar published = state.calendars().get(calendar);
    assertThat(published).isNotNull();
    return new String(feeds.edition(state, CalendarView.of(published, ics)).feed().plain(), StandardCharsets.UTF_8);
  }

  private void write(String file, String yaml) throws IOException {
    Files.writeString(folder.resolve(file), yaml);
  }
}
