package org.aidememoire.feed;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.aidememoire.db.Database;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;
import org.aidememoire.ical.PlainWriter;

/**
 * How long it takes, in a running service of 5,000 events, from a change's commit until its 200 calendars with filters of
 * their own have their new tags, and until all of their bodies are made.
 */
final class ChangeMeasure {

  private static final int ROUNDS = 41;
  private static final List<String> FILTERS =
      List.of("country:FR", "country:JP", "region:africa", "org:NATO", "org:EU", "kind:summit", "kind:call", "person:Ana", "status:tentative", "place:Genève");

  private ChangeMeasure() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("calendars");
    for (int i = 0; i < 200; i++) {
      String filter = FILTERS.get(i % 10) + " and not text:" + (10_000 + i);
      Files.writeString(folder.resolve("c" + i + ".yml"), "name: C" + i + "\nfilter: " + filter);
    }
    try (ApplicationContext service = ApplicationContext.run(Map.of("aide-memoire.feed.calendars", folder.toString()), "test")) {
      EventStore store = service.getBean(EventStore.class);
      List<Event> events = new GeneratedEvents(LocalDate.now(ZoneOffset.UTC)).first(5_000);
      service.getBean(Database.class).transaction(() -> events.forEach(store::insert));
      print("start with 200 calendars", timed(() -> service.getBean(EmbeddedServer.class).start()));
      changes(service.getBean(Feeds.class), store);
    }
    writing();
  }

  private static void changes(Feeds feeds, EventStore store) {
    List<Long> seen = new ArrayList<>();
    List<Long> made = new ArrayList<>();
    int concerned = 0;
    bodies(feeds);
    for (int i = 0; i < ROUNDS; i++) {
      Event before = store.find("e" + (i * 9 + 5) + "@feeds.example").orElseThrow();
      List<String> tags = tags(feeds);
      store.update(before, before.revised(before.facts().withTitle("Changed " + i), true, before.changedAt().plusSeconds(60)));
      long commit = System.nanoTime();
      long number = store.changes();
      while (feeds.state().orElseThrow().agenda().changes() < number) {
        LockSupport.parkNanos(100_000);
      }
      seen.add(System.nanoTime() - commit);
      bodies(feeds);
      made.add(System.nanoTime() - commit);
      List<String> after = tags(feeds);
      for (int each = 0; each < tags.size(); each++) {
        concerned += tags.get(each).equals(after.get(each)) ? 0 : 1;
      }
    }
    System.out.printf("a change concerns %d of 200 calendars%n", concerned / ROUNDS);
    print("from commit to new tags", seen);
    print("from commit to new bodies", made);
  }

  private static List<String> tags(Feeds feeds) {
    return feeds.state().orElseThrow().editions().values().stream().map(each -> each.edition().feed().tag()).toList();
  }

  private static void bodies(Feeds feeds) {
    feeds.state().orElseThrow().editions().values().forEach(each -> each.edition().feed().plain());
  }

  /** Writing the entries of 10,000 events anew, beside the least that a writer of such text has to do: escape, fold, encode. */
  private static void writing() {
    List<CalendarEntry> entries =
        new GeneratedEvents(LocalDate.now(ZoneOffset.UTC))
            .first(10_000).stream().map(event -> new CalendarEntry(event, URI.create("https://calendar.example/events/" + event.uid()), List.of())).toList();
    List<Long> ours = new ArrayList<>();
    List<Long> plain = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      plain.add(timed(() -> entries.forEach(entry -> PlainWriter.write(entry, EntryStyle.PUBLISHED))));
      ours.add(timed(() -> entries.forEach(entry -> CalendarWriter.entry(entry, EntryStyle.PUBLISHED))));
    }
    print("10,000 entries by a plain writer", plain.subList(5, 20));
    print("10,000 entries by ours", ours.subList(5, 20));
  }

  private static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static void print(String what, List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    print(what + ", median of " + sorted.size(), sorted.get(sorted.size() / 2));
    print(what + ", worst", sorted.getLast());
  }

  private static void print(String what, long nanos) {
    System.out.printf("%s: %d ms%n", what, Duration.ofNanos(nanos).toMillis());
  }
}
