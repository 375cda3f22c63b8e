package org.aidememoire.feed;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aidememoire.db.Database;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;

/** Private links, each with a filter of its own, over 5,000 events: who asks whether anything changed, how fast, in what memory. */
final class LinksMeasure {

  private static final List<String> COUNTRIES = List.of("FR", "JP", "KE", "BR");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI service;
  private final List<String> tokens = IntStream.range(0, 20_000).mapToObj(_ -> FeedToken.random()).toList();
  private final String[] tags = new String[tokens.size()];
  private final AtomicInteger unchanged = new AtomicInteger();

  private LinksMeasure(URI service) {
    this.service = service;
  }

  public static void main(String[] arguments) throws Exception {
    try (ApplicationContext context = ApplicationContext.run("test")) {
      EventStore store = context.getBean(EventStore.class);
      List<Event> events = new GeneratedEvents(LocalDate.now(ZoneOffset.UTC)).first(5_000);
      context.getBean(Database.class).transaction(() -> events.forEach(store::insert));
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      LinksMeasure measure = new LinksMeasure(server.getURI());
      measure.insert(context.getBean(FeedLinkStore.class));
      memory("before");
      measure.round("first GET of each");
      memory("after first GETs");
      measure.round("conditional GET of each");
      measure.round("conditional GET of each, again");
      Event before = store.find("e5@feeds.example").orElseThrow();
      store.update(before, before.revised(before.facts().withTitle("Changed"), true, before.changedAt().plusSeconds(60)));
      context.getBean(Feeds.class).refresh();
      measure.round("conditional GET of each after a change");
      EditionCache cache = context.getBean(EditionCache.class);
      System.out.printf("cached: %d editions, %d MB by weight%n", cache.count(), cache.weight() >> 20);
      memory("at the end");
    }
  }

  private void insert(FeedLinkStore links) {
    for (int i = 0; i < tokens.size(); i++) {
      String query = "filter=country%3A" + COUNTRIES.get(i % 4) + "+and+not+text%3A" + (20_000 + i);
      links.insert(new FeedLink(UUID.randomUUID(), "link " + i, "all", query, Instant.EPOCH, true), FeedToken.hash(tokens.get(i)));
    }
  }

  private void round(String what) throws InterruptedException {
    unchanged.set(0);
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    List<Thread> askers = IntStream.range(0, 16).mapToObj(_ -> Thread.ofVirtual().start(() -> askAll(next))).toList();
    for (Thread asker : askers) {
      asker.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s: %.0f requests/s, %d of %d were 304%n", what, tokens.size() / seconds, unchanged.get(), tokens.size());
  }

  private void askAll(AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < tokens.size(); i = next.getAndIncrement()) {
      try {
        ask(i);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void ask(int i) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve("/private/" + tokens.get(i) + ".ics")).timeout(Duration.ofMinutes(1));
    if (tags[i] != null) {
      request.header("If-None-Match", tags[i]);
    }
    HttpResponse<Void> answer = client.send(request.build(), BodyHandlers.discarding());
    tags[i] = answer.headers().firstValue("ETag").orElseThrow();
    unchanged.addAndGet(answer.statusCode() == 304 ? 1 : 0);
  }

  private static void memory(String when) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("heap %s: %d MB%n", when, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
