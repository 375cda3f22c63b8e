package org.aidememoire.desk;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.event.Event;
import org.aidememoire.event.Sighting;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the articles that were taken in, one after the other in the order of their receipt. The table is the queue: what a
 * killed process left is read at the next start.
 */
@Singleton
public final class Reading implements ApplicationEventListener<ServerStartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
  private static final int BATCH = 50;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

  private final ArticleStore articles;
  private final ArticleReader reader;
  private final Newsroom newsroom;
  private final Semaphore arrivals = new Semaphore(0);
  private @Nullable Thread thread;

  Reading(ArticleStore articles, ArticleReader reader, Newsroom newsroom) {
    this.articles = articles;
    this.reader = reader;
    this.newsroom = newsroom;
  }

  @Override
  public synchronized void onApplicationEvent(ServerStartupEvent event) {
    thread = Thread.ofPlatform().name("reading").daemon().start(this::run);
  }

  @PreDestroy
  synchronized void stop() {
    if (thread != null) {
      thread.interrupt();
    }
  }

  /** Says that an article has come in. */
  public void wake() {
    arrivals.release();
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        arrivals.drainPermits();
        if (!readBatch()) {
          arrivals.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (ConnectionException e) {
        LOG.warn("database not reached, articles stay unread, next look in {} s", LOOK_AGAIN.toSeconds(), e);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads what waits. Returns whether there was anything. */
  public boolean readBatch() {
    List<Article> unread = articles.unread(BATCH);
    unread.forEach(this::read);
    return !unread.isEmpty();
  }

  private void read(Article article) {
    try {
      List<Sighting> found = reader.read(article);
      List<Event> touched = newsroom.report(article, found);
      LOG.info("article read id={} sightings={} events={}", article.id(), found.size(), touched.size());
    } catch (ConnectionException e) {
      throw e; // says nothing of the article
    } catch (RuntimeException e) {
      LOG.warn("article not read id={}, it is marked as failed", article.id(), e);
      articles.markFailed(article.id(), String.valueOf(e.getMessage()));
    }
  }
}
