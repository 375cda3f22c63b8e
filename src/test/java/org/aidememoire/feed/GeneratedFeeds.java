package org.aidememoire.feed;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.aidememoire.db.Database;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;

/**
 * A service with generated events, to be looked at from outside: {@code GeneratedFeeds PORT EVENTS TRUTH-FILE}. A file beside
 * the last, CHANGING, has one event a second changed as long as it is there.
 */
final class GeneratedFeeds {

  private GeneratedFeeds() {}

  public static void main(String[] arguments) throws IOException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    List<Event> events = new GeneratedEvents(today).first(Integer.parseInt(arguments[1]));
    Files.writeString(Path.of(arguments[2]), Truth.of(events, today));
    ApplicationContext context =
        ApplicationContext.run(
            Map.of(
                "micronaut.server.port", arguments[0],
                "aide-memoire.public-url", "http://127.0.0.1:" + arguments[0]),
            "test");
    EventStore store = context.getBean(EventStore.class);
    context.getBean(Database.class).transaction(() -> events.forEach(store::insert));
    context.getBean(EmbeddedServer.class).start();
    System.out.println("ready: " + events.size() + " events");
    Path changing = Path.of(arguments[2]).resolveSibling("CHANGING");
    var _ =
        Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().factory())
            .scheduleAtFixedRate(() -> change(store, changing), 1, 1, TimeUnit.SECONDS);
  }

  private static void change(EventStore store, Path changing) {
    if (Files.exists(changing)) {
      long number = store.changes();
      Event before = store.find("e" + number % 9 * 9 + "@feeds.example").orElseThrow();
      store.update(before, before.revised(before.facts().withTitle("Changed " + number), true, before.changedAt().plusSeconds(1)));
    }
  }
}
