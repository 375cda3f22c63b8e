package org.aidememoire.feed;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the calendars when the server starts, and looks for changes while it runs. */
@Singleton
final class FeedRefresh {

  private static final Logger LOG = LoggerFactory.getLogger(FeedRefresh.class);

  private final Feeds feeds;
  private final FeedConfig config;
  private final TaskScheduler scheduler;
  private @Nullable ScheduledFuture<?> polling;
  private boolean failing;

  FeedRefresh(Feeds feeds, FeedConfig config, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
    this.feeds = feeds;
    this.config = config;
    this.scheduler = scheduler;
  }

  @EventListener
  void onStartup(ServerStartupEvent event) {
    feeds.refresh();
    polling = scheduler.scheduleWithFixedDelay(config.poll(), config.poll(), this::refresh);
  }

  @PreDestroy
  void stop() {
    if (polling != null) {
      polling.cancel(false);
    }
  }

  private void refresh() {
    try {
      feeds.refresh();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("events cannot be read; calendars stay as they are and are tried again every {}", config.poll(), e);
      }
      failing = true;
    }
  }
}
