package org.aidememoire.db;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * The way to the tables. A statement joins the transaction that its thread has open; with none open it is a transaction
 * by itself.
 */
public final class Database {

  private final Jdbi jdbi;
  private final String product;
  private final ScopedValue<Transaction> open = ScopedValue.newInstance();

  private Database(Jdbi jdbi, String product) {
    this.jdbi = jdbi;
    this.product = product;
  }

  public static Database of(DataSource source) throws SQLException {
    Jdbi jdbi = Jdbi.create(source).installPlugin(new ColumnTypes());
    return new Database(jdbi, jdbi.withHandle(handle -> product(handle.getConnection().getMetaData())));
  }

  private static String product(DatabaseMetaData about) throws SQLException {
    return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
  }

  /** Name and version: "PostgreSQL 16.9". */
  public String product() {
    return product;
  }

  /** Whether several nodes may share it; otherwise it is an embedded H2 file, and this process is alone. */
  public boolean isPostgres() {
    return product.startsWith("PostgreSQL");
  }

  /** What its own clock says. */
  public Instant clock() {
    return with(handle -> handle.createQuery("SELECT CURRENT_TIMESTAMP").mapTo(Instant.class).one());
  }

  /** Runs one or more statements. */
  public <T> T with(HandleCallback<T, RuntimeException> statements) {
    return open.isBound() ? statements.withHandle(open.get().handle()) : jdbi.inTransaction(statements);
  }

  /** All that happens inside is committed together, or not at all. */
  public <T> T transaction(Supplier<T> work) {
    return open.isBound() ? work.get() : outermost(work);
  }

  /** All that happens inside is committed together, or not at all. */
  public void transaction(Runnable work) {
    this.<Boolean>transaction(
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Does something once what was decided is kept: after the open transaction's commit, never after a rollback; at once if
   * none is open. A process that dies in between never does it, so the tables must be enough to do it later.
   */
  public void afterCommit(Runnable action) {
    if (open.isBound()) {
      open.get().afterCommit().add(action);
    } else {
      action.run();
    }
  }

  private <T> T outermost(Supplier<T> work) {
    List<Runnable> afterCommit = new ArrayList<>();
    T result =
        jdbi.<T, RuntimeException>inTransaction(
            handle -> ScopedValue.where(open, new Transaction(handle, afterCommit)).call(work::get));
    afterCommit.forEach(Runnable::run);
    return result;
  }

  private record Transaction(Handle handle, List<Runnable> afterCommit) {}
}
