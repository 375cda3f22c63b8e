package org.aidememoire.admin;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import org.aidememoire.alert.Deliveries;
import org.aidememoire.alert.Queue;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.db.Database;
import org.aidememoire.event.EventStore;

/** Tells how the service is doing. */
@Controller("/api/v1/system")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "system")
final class SystemController {

  private static final String VERSION = Version.text();

  private final ArticleStore articles;
  private final EventStore events;
  private final Deliveries deliveries;
  private final Database database;
  private final Clock clock;

  SystemController(
      ArticleStore articles, EventStore events, Deliveries deliveries, Database database, Clock clock) {
    this.articles = articles;
    this.events = events;
    this.deliveries = deliveries;
    this.database = database;
    this.clock = clock;
  }

  /** How the service is doing. */
  @Serdeable
  record SystemAnswer(String version, String java, String database, Queues queues, Clocks clocks) {}

  /**
   * What waits.
   *
   * @param articlesToRead taken in and not read yet
   * @param articlesFailed that could not be read
   * @param proposals events that wait for an editor
   * @param mailsDue that are due and have not gone
   * @param oldestMailSeconds for how long the longest due has been due
   */
  @Serdeable
  record Queues(long articlesToRead, long articlesFailed, long proposals, long mailsDue, long oldestMailSeconds) {}

  /**
   * What time it is.
   *
   * @param zoneRules the version of the rules that local times are reckoned by
   * @param apartMillis by how much the database's clock is ahead of this node's; more than seconds is a fault
   */
  @Serdeable
  record Clocks(Instant node, Instant database, long apartMillis, String zoneRules) {}

  @Get
  @Operation(summary = "Version, queues and clocks")
  SystemAnswer tell() {
    return new SystemAnswer(VERSION, Runtime.version().toString(), database.product(), queues(), clocks());
  }

  private Queues queues() {
    Queue mails = deliveries.queue();
    return new Queues(
        articles.count(Article.State.RECEIVED),
        articles.count(Article.State.FAILED),
        events.proposals(),
        mails.due(),
        mails.oldest().toSeconds());
  }

  private Clocks clocks() {
    Instant node = clock.instant();
    Instant stored = database.clock();
    String rules = ZoneRulesProvider.getVersions("UTC").lastKey();
    return new Clocks(node, stored, Duration.between(node, stored).toMillis(), rules);
  }
}
