package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.Query;

/** The outbox as operators search it and interfere with it. */
@Singleton
final class LedgerStore {

  private final Database database;

  LedgerStore(Database database) {
    this.database = database;
  }

  List<DeliveryLine> search(DeliverySearch search) {
    return database.with(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      """
                      SELECT d.id, d.subscriber_id, d.event_uid, a.reason, a.occasion, d.state, d.outcome, d.attempts,
                             d.uncertain, d.decided_at, d.due_at, d.valid_until, d.done_at
                        FROM delivery d JOIN alert a ON a.id = d.alert_id
                       WHERE d.id < :before"""
                          + conditions(search)
                          + " ORDER BY d.id DESC LIMIT :limit")
                  .bind("before", search.before() == null ? Long.valueOf(Long.MAX_VALUE) : search.before())
                  .bind("limit", search.limit());
          if (search.state() != null) {
            query.bind("state", search.state());
          }
          if (search.eventUid() != null) {
            query.bind("uid", search.eventUid());
          }
          if (search.subscriberId() != null) {
            query.bind("reader", search.subscriberId());
          }
          return query.map((row, _) -> line(row)).list();
        });
  }

  private static String conditions(DeliverySearch search) {
    List<String> conditions = new ArrayList<>();
    if (search.state() != null) {
      conditions.add(" AND d.state = :state");
    }
    if (search.eventUid() != null) {
      conditions.add(" AND d.event_uid = :uid");
    }
    if (search.subscriberId() != null) {
      conditions.add(" AND d.subscriber_id = :reader");
    }
    return String.join("", conditions);
  }

  boolean retry(long id, Instant now) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE delivery SET state = 'WAITING', due_at = :now, done_at = NULL, uncertain = FALSE,
                          outcome = 'an operator asked for another try'
                        WHERE id = :id AND state IN ('REFUSED', 'GIVEN_UP', 'UNCERTAIN', 'DISCARDED')
                        """)
                    .bind("id", id)
                    .bind("now", now)
                    .execute())
        == 1;
  }

  boolean discard(long id, Instant now) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE delivery SET state = 'DISCARDED', done_at = :now, outcome = 'an operator took it out'
                        WHERE id = :id AND state IN ('WAITING', 'UNCERTAIN')
                        """)
                    .bind("id", id)
                    .bind("now", now)
                    .execute())
        == 1;
  }

  private static DeliveryLine line(ResultSet row) throws SQLException {
    OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
    return new DeliveryLine(
        row.getLong("id"),
        row.getObject("subscriber_id", UUID.class),
        row.getString("event_uid"),
        AlertReason.valueOf(row.getString("reason")),
        row.getString("occasion"),
        DeliveryState.valueOf(row.getString("state")),
        row.getString("outcome"),
        row.getInt("attempts"),
        row.getBoolean("uncertain"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("valid_until", OffsetDateTime.class).toInstant(),
        doneAt == null ? null : doneAt.toInstant());
  }
}
