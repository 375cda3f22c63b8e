package org.aidememoire.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a transaction promises to those who wait for its end. */
class DatabaseTest {

  private final Database database;
  private final List<String> seen = new ArrayList<>();

  DatabaseTest() throws SQLException {
    database = TestDatabase.H2.migrated();
  }

  @Test
  void afterCommitWaitsForTheOutermostTransaction() {
    database.transaction(
        () -> {
          database.transaction(() -> database.afterCommit(() -> seen.add("told")));
          seen.add("decided");
        });

    assertThat(seen).containsExactly("decided", "told");
  }

  @Test
  void afterCommitIsForgottenByARollback() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      database.afterCommit(() -> seen.add("told"));
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");

    assertThat(seen).isEmpty();
  }

  @Test
  void afterCommitOutsideATransactionIsNow() {
    database.afterCommit(() -> seen.add("told"));

    assertThat(seen).containsExactly("told");
  }
}
