package org.aidememoire.source;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Intake;
import org.aidememoire.desk.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample articles, taken in at the first start so that a newcomer sees a calendar. */
@Singleton
final class Samples implements ApplicationEventListener<ServerStartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

  /** In the order of their publication: the last two change meetings that others announce. */
  static final List<String> NAMES =
      List.of(
          "weekday",
          "year-end",
          "range",
          "month",
          "part-of-day",
          "clock-time",
          "tentative",
          "visit",
          "summit",
          "moved",
          "cancelled");

  private final SamplesConfig config;
  private final ArticleStore store;
  private final Articles articles;
  private final Reading reading;
  private final SampleReader reader;
  private final Clock clock;

  Samples(
      SamplesConfig config,
      ArticleStore store,
      Articles articles,
      Reading reading,
      SampleReader reader,
      Clock clock) {
    this.config = config;
    this.store = store;
    this.articles = articles;
    this.reading = reading;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    if (config.enabled() && store.isEmpty()) {
      reader.join();
      NAMES.forEach(this::takeIn);
      LOG.info("first start: {} sample articles read; aide-memoire.samples.enabled=false leaves them out", NAMES.size());
    }
  }

  // each is read before the next comes in: two receipts within a millisecond have no order
  private void takeIn(String name) {
    switch (articles.accept(sample(name).at(clock.instant()))) {
      case Intake.Accepted _, Intake.Known _ -> reading.readBatch();
      case Intake.Refused(String field, String problem) ->
          throw new IllegalStateException("sample %s: %s: %s".formatted(name, field, problem));
    }
  }

  static Sample sample(String name) {
    try (InputStream file = Samples.class.getResourceAsStream("/samples/" + name + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("sample " + name + " is missing");
      }
      return Sample.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
