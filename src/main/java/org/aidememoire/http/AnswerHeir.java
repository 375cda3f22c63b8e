package org.aidememoire.http;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.aidememoire.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back, before anything is served, the requests that a killed process was answering: whoever repeats one need not wait
 * until its claim ends. Only on an embedded database, where no other node can be at work.
 */
@Singleton
final class AnswerHeir implements ApplicationEventListener<StartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerHeir.class);

  private final AnswerStore answers;
  private final Database database;

  AnswerHeir(AnswerStore answers, Database database) {
    this.answers = answers;
    this.database = database;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    int left = database.isPostgres() ? 0 : answers.releaseAll();
    if (left > 0) {
      LOG.info("requests that were not answered before the last end are given back count={}", left);
    }
  }
}
