package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.aidememoire.db.Database;
import org.aidememoire.schedule.Alarms;

/** Wakes the sender once something was put into the outbox, rather than at its next round. */
@Singleton
final class OutboxBell {

  private final Alarms alarms;
  private final Database database;
  private final Clock clock;

  OutboxBell(Alarms alarms, Database database, Clock clock) {
    this.alarms = alarms;
    this.database = database;
    this.clock = clock;
  }

  void afterCommit() {
    // one alarm a second is enough, however many ask
    database.afterCommit(
        () -> alarms.ringAt(OutboxJob.class, List.of(clock.instant().truncatedTo(ChronoUnit.SECONDS))));
  }
}
