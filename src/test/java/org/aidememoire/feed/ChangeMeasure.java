package org.aidememoire.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.SightingStore;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** How long it takes from a change's commit to the new bytes of 200 filtered calendars of 5,000 events. */
final class ChangeMeasure {

  private static final List<String> FILTERS =
      List.of("country:FR", "country:JP", "region:africa", "org:NATO", "org:EU", "kind:summit", "kind:call", "person:Ana", "status:tentative", "place:Genève");

  private ChangeMeasure() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("calendars");
    for (int i = 0; i < 200; i++) {
      String filter = FILTERS.get(i % 10) + " and not text:" + (10_000 + i);
      Files.writeString(folder.resolve("c" + i + ".yml"), "name: C" + i + "\nfilter: " + filter);
    }
    Database database = TestDatabase.H2.migrated();
    EventStore store = new EventStore(database);
    List<Event> events = new GeneratedEvents(LocalDate.now(ZoneOffset.UTC)).first(5_000);
    database.transaction(() -> events.forEach(store::insert));
    Feeds feeds = feeds(folder, database, store);
    print("first state, 200 calendars", timed(feeds::refresh));
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      Event before = store.find("e" + (i * 9 + 5) + "@feeds.example").orElseThrow();
      Event after = before.revised(before.facts().withTitle("Changed " + i), true, before.changedAt().plusSeconds(60));
      store.update(before, after);
      times.add(timed(feeds::refresh));
    }
    Collections.sort(times);
    print("change to new bytes, median of 31", times.get(15));
    print("change to new bytes, worst of 31", times.getLast());
    writing(feeds.state().orElseThrow().agenda());
  }

  private static Feeds feeds(Path folder, Database database, EventStore store) {
    PublicAddress address = new PublicAddress(URI.create("https://calendar.example"));
    FeedConfig config = new FeedConfig(folder, Duration.ofMillis(100), Duration.ofMinutes(5), 1_000_000);
    AgendaReader reader =
        new AgendaReader(store, new SightingStore(database), new HistoryStore(database), address, Clock.systemUTC());
    return new Feeds(
        new CalendarFolder(config), reader, new IcsFormat(new FeedHeaders(address)), new EditionCache(config), Clock.systemUTC());
  }

  private static void writing(Agenda agenda) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      times.add(timed(() -> agenda.entries().forEach(entry -> CalendarWriter.entry(entry.entry(), EntryStyle.PUBLISHED))));
    }
    Collections.sort(times);
    print("writing " + agenda.entries().size() + " entries anew, median of 9", times.get(4));
  }

  private static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static void print(String what, long nanos) {
    System.out.printf("%s: %d ms%n", what, Duration.ofNanos(nanos).toMillis());
  }
}
