package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is told of events, a row each, and the changes that are not yet told. */
@Singleton
final class AlertStore {

  private final Database database;

  AlertStore(Database database) {
    this.database = database;
  }

  /** A change that waits until its event has settled. */
  record Pending(String eventUid, int sinceRevision, Instant firstAt, Instant dueAt) {}

  /** What is told on this occasion, made now unless it was before. */
  record Draft(String eventUid, AlertReason reason, String occasion, int revision, int sinceRevision) {}

  /** Writes what is not there yet, and answers all of them in the same order. */
  List<Alert> insert(List<Draft> drafts, Instant decidedAt) {
    return drafts.isEmpty() ? List.of() : database.transaction(() -> inserted(drafts, decidedAt));
  }

  private List<Alert> inserted(List<Draft> drafts, Instant decidedAt) {
    database.with(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO alert (event_uid, reason, occasion, revision, since_revision, decided_at)
                  VALUES (:uid, :reason, :occasion, :revision, :since, :decidedAt)
                  ON CONFLICT DO NOTHING
                  """);
          for (Draft draft : drafts) {
            batch
                .bind("uid", draft.eventUid())
                .bind("reason", draft.reason())
                .bind("occasion", draft.occasion())
                .bind("revision", draft.revision())
                .bind("since", draft.sinceRevision())
                .bind("decidedAt", decidedAt)
                .add();
          }
          return batch.execute();
        });
    List<String> uids = drafts.stream().map(Draft::eventUid).distinct().toList();
    Map<Draft, Alert> known =
        where("event_uid IN (<keys>)", uids).stream()
            .collect(Collectors.toMap(AlertStore::key, alert -> alert));
    return drafts.stream().map(draft -> known.get(key(draft))).toList();
  }

  /** By event, reason and occasion, which are unique. */
  private static Draft key(Draft draft) {
    return new Draft(draft.eventUid(), draft.reason(), draft.occasion(), 0, 0);
  }

  private static Draft key(Alert alert) {
    return new Draft(alert.eventUid(), alert.reason(), alert.occasion(), 0, 0);
  }

  Map<Long, Alert> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : where("id IN (<keys>)", List.copyOf(ids)).stream().collect(Collectors.toMap(Alert::id, alert -> alert));
  }

  private List<Alert> where(String condition, List<?> keys) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, event_uid, reason, occasion, revision, since_revision, decided_at
                      FROM alert WHERE\s"""
                        + condition)
                .bindList("keys", keys)
                .map((row, _) -> alert(row))
                .list());
  }

  /** The event's pending change, which nobody else reads or takes until this transaction ends. */
  Optional<Pending> locked(String eventUid) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT event_uid, since_revision, first_at, due_at
                      FROM pending_change
                     WHERE event_uid = :uid
                       FOR UPDATE
                    """)
                .bind("uid", eventUid)
                .map((row, _) -> pending(row))
                .findOne());
  }

  /** When the pending changes of these events are to be told, by UID. */
  Map<String, Instant> pendingUntil(Collection<String> eventUids) {
    return eventUids.isEmpty()
        ? Map.of()
        : database.with(
            handle ->
            handle
                .createQuery(
                    """
                    SELECT event_uid, since_revision, first_at, due_at
                      FROM pending_change
                     WHERE event_uid IN (<uids>)
                    """)
                .bindList("uids", List.copyOf(eventUids))
                .map((row, _) -> pending(row))
                .stream()
                .collect(Collectors.toMap(Pending::eventUid, Pending::dueAt)));
  }

  /** Pending changes whose events have settled, the first due first. */
  List<Pending> settled(Instant now, int limit) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT event_uid, since_revision, first_at, due_at
                      FROM pending_change
                     WHERE due_at <= :now
                     ORDER BY due_at, event_uid
                     LIMIT :limit
                    """)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, _) -> pending(row))
                .list());
  }

  /** The instants at which a pending change is to be told. */
  List<Instant> pendingInstants() {
    return database.with(
        handle -> handle.createQuery("SELECT DISTINCT due_at FROM pending_change").mapTo(Instant.class).list());
  }

  /** Takes the place of the event's row, if there is one. */
  void put(Pending pending) {
    database.transaction(
        () -> {
          take(pending.eventUid());
          database.with(
              handle ->
                  handle
                      .createUpdate(
                          """
                          INSERT INTO pending_change (event_uid, since_revision, first_at, due_at)
                          VALUES (:uid, :since, :firstAt, :dueAt)
                          """)
                      .bind("uid", pending.eventUid())
                      .bind("since", pending.sinceRevision())
                      .bind("firstAt", pending.firstAt())
                      .bind("dueAt", pending.dueAt())
                      .execute());
        });
  }

  /** Whether it was there: of several that take it at the same time, one gets it. */
  boolean take(String eventUid) {
    return database.with(handle -> handle.execute("DELETE FROM pending_change WHERE event_uid = ?", eventUid)) == 1;
  }

  private static Alert alert(ResultSet row) throws SQLException {
    return new Alert(
        row.getLong("id"),
        row.getString("event_uid"),
        AlertReason.valueOf(row.getString("reason")),
        row.getString("occasion"),
        row.getInt("revision"),
        row.getInt("since_revision"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }

  private static Pending pending(ResultSet row) throws SQLException {
    return new Pending(
        row.getString("event_uid"),
        row.getInt("since_revision"),
        row.getObject("first_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant());
  }
}
