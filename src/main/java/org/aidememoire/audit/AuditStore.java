package org.aidememoire.audit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.aidememoire.db.Database;
import org.jspecify.annotations.Nullable;

/** What was done, a row each, never changed. */
@Singleton
public final class AuditStore {

  private final Database database;

  public AuditStore(Database database) {
    this.database = database;
  }

  /** Writes an entry in the caller's transaction; its id is given here. */
  void insert(AuditEntry entry) {
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO audit (at, actor, action, target, revision, before, after, why)
                    VALUES (:at, :actor, :action, :target, :revision, :before, :after, :why)
                    """)
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("action", entry.action())
                .bind("target", entry.target())
                .bind("revision", entry.revision())
                .bind("before", entry.before())
                .bind("after", entry.after())
                .bind("why", entry.why())
                .execute());
  }

  /** The latest first. */
  public List<AuditEntry> search(AuditSearch search) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, at, actor, action, target, revision, before, after, why
                      FROM audit
                     WHERE (CAST(:actor AS varchar) IS NULL OR actor = :actor)
                       AND (CAST(:action AS varchar) IS NULL OR action = :action OR action LIKE :action || '.%')
                       AND (CAST(:target AS varchar) IS NULL OR target = :target)
                       AND (CAST(:since AS timestamp with time zone) IS NULL OR at >= :since)
                       AND (CAST(:until AS timestamp with time zone) IS NULL OR at < :until)
                       AND (CAST(:before AS bigint) IS NULL OR id < :before)
                     ORDER BY id DESC
                     LIMIT :limit
                    """)
                .bind("actor", search.actor())
                .bind("action", search.action())
                .bind("target", search.target())
                .bindByType("since", search.sinceInclusive(), Instant.class)
                .bindByType("until", search.untilExclusive(), Instant.class)
                .bind("before", search.beforeId())
                .bind("limit", search.limit())
                .map((row, _) -> read(row))
                .list());
  }

  private static AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("action"),
        row.getString("target"),
        revision(row),
        row.getString("before"),
        row.getString("after"),
        row.getString("why"));
  }

  private static @Nullable Integer revision(ResultSet row) throws SQLException {
    int revision = row.getInt("revision");
    return row.wasNull() ? null : revision;
  }
}
