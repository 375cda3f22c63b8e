package org.aidememoire.bulk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSearch;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.EventSort;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.event.FoundEvents;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Review;

/**
 * How long reads, pages and exports take among 100,000 events, and what an export keeps in memory; on both databases, or the
 * one that is named.
 */
final class EventMeasure {

  private static final int EVENTS = 100_000;
  private static final int TIMES = 1_000;
  private static final List<Participant> PARTIES = List.of(Events.FRANCE, Events.JAPAN, Events.NATO);

  // what EventStore.find, ParticipantRows.of and a page of EventSearchStore ask, the columns left aside
  private static final List<String> PLANS =
      List.of(
          "SELECT * FROM event WHERE uid = 'e004711@example.org'",
          "SELECT * FROM participant WHERE event_uid IN ('e004711@example.org', 'e004712@example.org')",
          "SELECT * FROM event WHERE first_day IS NOT NULL AND 1 = 1 ORDER BY first_day, uid LIMIT 100",
          "SELECT * FROM event WHERE first_day >= DATE '2028-01-05' AND (first_day, uid) > (DATE '2028-01-05', 'e05')"
              + " AND 1 = 1 AND review = 'PUBLISHED' ORDER BY first_day, uid LIMIT 100");

  private EventMeasure() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    List<TestDatabase> kinds =
        arguments.length == 0 ? List.of(TestDatabase.values()) : List.of(TestDatabase.valueOf(arguments[0]));
    for (TestDatabase kind : kinds) {
      try (HikariDataSource pool = pool(kind)) {
        measure(kind, Database.of(pool));
      }
    }
  }

  // as the service has it
  private static HikariDataSource pool(TestDatabase kind) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(kind.migratedSource());
    config.setMaximumPoolSize(20);
    return new HikariDataSource(config);
  }

  private static void measure(TestDatabase kind, Database database) throws IOException {
    fill(database);
    if (kind == TestDatabase.POSTGRES) {
      PLANS.forEach(query -> explain(database, query));
    }
    measure(kind + " read", new Reads(new EventStore(database)));
    EventSearchStore search = new EventSearchStore(database);
    for (EventSort sort : EventSort.values()) {
      measure(kind + " page by " + sort, new Pages(search, sort, EventFilter.all()));
    }
    for (String filter : List.of("kind:talks", "country:JP", "window:2027-03-01..2027-03-07")) {
      measure(kind + " page by DAY of " + filter, new Pages(search, EventSort.DAY, EventFilter.parse(filter)));
    }
    export(kind, search);
  }

  private static void explain(Database database, String query) {
    database.with(handle -> handle.execute("ANALYZE"));
    System.out.println(query);
    database
        .with(handle -> handle.createQuery("EXPLAIN (ANALYZE, COSTS OFF) " + query).mapTo(String.class).list())
        .forEach(line -> System.out.println("    " + line));
  }

  private static void fill(Database database) {
    EventStore store = new EventStore(database);
    LocalDate first = LocalDate.of(2027, 1, 1);
    for (int batch = 0; batch < EVENTS; batch += 1_000) {
      int from = batch;
      database.transaction(
          () -> {
            for (int number = from; number < from + 1_000; number++) {
              EventTime time = number % 20 == 0 ? new EventTime.Undated() : new EventTime.Day(first.plusDays(number % 730));
              store.insert(Events.event("e%06d@example.org".formatted(number * 7919L % EVENTS), time, PARTIES.get(number % 3)));
            }
          });
    }
  }

  /** One event after the other. */
  private static final class Reads implements Supplier<Integer> {
    private final EventStore store;
    private int number;

    Reads(EventStore store) {
      this.store = store;
    }

    @Override
    public Integer get() {
      number = (number + 4_999) % EVENTS;
      return store.find("e%06d@example.org".formatted(number)).orElseThrow().revision();
    }
  }

  /** One page after the other. */
  private static final class Pages implements Supplier<Integer> {
    private final EventSearchStore store;
    private EventSearch search;

    Pages(EventSearchStore store, EventSort sort, EventFilter filter) {
      this.store = store;
      this.search = new EventSearch(filter, null, sort, null, 100);
    }

    @Override
    public Integer get() {
      FoundEvents page = store.search(search);
      search = new EventSearch(search.filter(), null, search.sort(), page.next(), 100);
      return page.events().size();
    }
  }

  private static void measure(String what, Supplier<Integer> work) {
    List<Long> times = new ArrayList<>();
    long found = 0;
    for (int time = 0; time < TIMES + 20; time++) {
      long start = System.nanoTime();
      found += work.get();
      if (time >= 20) {
        times.add(System.nanoTime() - start);
      }
    }
    Collections.sort(times);
    System.out.printf(
        "%s: median %.2f ms, p99 %.2f ms (%d found)%n", what, times.get(TIMES / 2) / 1e6, times.get(TIMES * 99 / 100) / 1e6, found);
  }

  private static void export(TestDatabase kind, EventSearchStore search) throws IOException {
    long start = System.nanoTime();
    long bytes = 0;
    long most = 0;
    byte[] buffer = new byte[65_536];
    try (InputStream stream =
        new EventExport(search, EventFilter.all(), Review.PUBLISHED, new NdjsonExport(ObjectMapper.getDefault()))) {
      for (int read = stream.read(buffer, 0, buffer.length); read >= 0; read = stream.read(buffer, 0, buffer.length)) {
        bytes += read;
        if (bytes % 20 == 0) {
          System.gc();
          most = Math.max(most, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
      }
    }
    System.out.printf(
        "%s export: %,d bytes in %.1f s, at most %,d MB live%n", kind, bytes, (System.nanoTime() - start) / 1e9, most >> 20);
  }
}
