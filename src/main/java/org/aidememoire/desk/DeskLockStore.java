package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.aidememoire.db.Database;

/**
 * Who may decide about events: one transaction at a time, on all nodes. Without it two articles on one meeting, read at the
 * same moment, would make two events.
 */
@Singleton
final class DeskLockStore {

  private final Database database;

  DeskLockStore(Database database) {
    this.database = database;
  }

  /** Runs a decision in a transaction of its own, after those before it. */
  <T> T decide(Supplier<T> decision) {
    return database.transaction(
        () -> {
          database.with(
              handle -> handle.createQuery("SELECT id FROM desk_lock WHERE id = 1 FOR UPDATE").mapTo(int.class).one());
          return decision.get();
        });
  }
}
