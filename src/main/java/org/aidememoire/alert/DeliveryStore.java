package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The outbox: claimed before a try, marked after it. Only the node that holds the claim may mark. */
@Singleton
final class DeliveryStore {

  private final Database database;
  // H2 is slow at SKIP LOCKED and alone on its file, so there the claims of this process queue up here instead
  private final ReentrantLock claiming = new ReentrantLock();

  DeliveryStore(Database database) {
    this.database = database;
  }

  /** Takes deliveries that are due, the longest due first; nobody else gets them until the claim runs out. */
  List<Delivery> claim(String claimant, Instant now, Instant claimedUntil, int limit) {
    if (database.isPostgres()) {
      return database.transaction(() -> claimed(claimant, now, claimedUntil, limit, " FOR UPDATE SKIP LOCKED"));
    }
    claiming.lock();
    try {
      return database.transaction(() -> claimed(claimant, now, claimedUntil, limit, ""));
    } finally {
      claiming.unlock();
    }
  }

  private List<Delivery> claimed(String claimant, Instant now, Instant claimedUntil, int limit, String locking) {
    return database.with(
        handle -> {
          List<Delivery> due =
              handle
                  .createQuery(
                      """
                      SELECT id, alert_id, subscriber_id, event_uid, due_at, valid_until, attempts, uncertain, decided_at
                        FROM delivery
                       WHERE state = 'WAITING' AND due_at <= :now
                       ORDER BY due_at, id
                       LIMIT :limit"""
                          + locking)
                  .bind("now", now)
                  .bind("limit", limit)
                  .map((row, _) -> delivery(row))
                  .list();
          mark(handle, due, claimant, claimedUntil);
          return due;
        });
  }

  private static void mark(Handle handle, List<Delivery> due, String claimant, Instant claimedUntil) {
    if (!due.isEmpty()) {
      handle
          .createUpdate(
              """
              UPDATE delivery SET state = 'CLAIMED', claimed_by = :claimant, claimed_until = :until
               WHERE id IN (<ids>)
              """)
          .bind("claimant", claimant)
          .bind("until", claimedUntil)
          .bindList("ids", due.stream().map(Delivery::id).toList())
          .execute();
    }
  }

  /** The try is over for good. */
  void finish(Delivery delivery, String claimant, DeliveryState state, String outcome, Instant now) {
    update(
        """
        UPDATE delivery SET state = :state, outcome = :outcome, done_at = :now, attempts = :attempts,
          uncertain = :uncertain, claimed_by = NULL, claimed_until = NULL
        WHERE id = :id AND state = 'CLAIMED' AND claimed_by = :claimant
        """,
        update ->
            update
                .bind("state", state)
                .bind("outcome", outcome)
                .bind("now", now)
                .bind("attempts", delivery.attempts())
                .bind("uncertain", delivery.uncertain())
                .bind("id", delivery.id())
                .bind("claimant", claimant));
  }

  /** Goes again, or goes at all, when it is due next. */
  void release(Delivery delivery, String claimant, String outcome, Instant dueAt) {
    update(
        """
        UPDATE delivery SET state = 'WAITING', outcome = :outcome, due_at = :dueAt, attempts = :attempts,
          uncertain = :uncertain, claimed_by = NULL, claimed_until = NULL
        WHERE id = :id AND state = 'CLAIMED' AND claimed_by = :claimant
        """,
        update ->
            update
                .bind("outcome", outcome)
                .bind("dueAt", dueAt)
                .bind("attempts", delivery.attempts())
                .bind("uncertain", delivery.uncertain())
                .bind("id", delivery.id())
                .bind("claimant", claimant));
  }

  /** Of these, the ones whose reader is owed a later change alert on the same event. */
  Set<Long> superseded(Collection<Delivery> deliveries) {
    return deliveries.isEmpty()
        ? Set.of()
        : database.with(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT d.id
                          FROM delivery d
                         WHERE d.id IN (<ids>)
                           AND EXISTS (SELECT 1 FROM delivery later JOIN alert a ON a.id = later.alert_id
                                        WHERE later.subscriber_id = d.subscriber_id AND later.event_uid = d.event_uid
                                          AND later.id > d.id AND a.reason <> 'REMINDER')
                        """)
                    .bindList("ids", deliveries.stream().map(Delivery::id).toList())
                    .mapTo(Long.class)
                    .set());
  }

  /**
   * Takes deliveries from the hands of nodes that did not mark them in time, and from those of all others if this process
   * is alone on its database: they may have gone or not. Most were only in hand, so one that this befalls again is not
   * given up: a missed reminder is worse than a double that mail programs fold.
   *
   * @return how many
   */
  int recover(String claimant, boolean resend, Instant now) {
    return update(
        """
        UPDATE delivery SET state = :state, uncertain = TRUE, attempts = attempts + 1, due_at = :now, claimed_by = NULL, claimed_until = NULL,
          outcome = 'the node that had it did not report back'
        WHERE state = 'CLAIMED' AND (claimed_until <= :now OR (:alone AND claimed_by <> :claimant))
        """,
        update ->
            update
                .bind("state", resend ? DeliveryState.WAITING : DeliveryState.UNCERTAIN)
                .bind("now", now)
                .bind("alone", !database.isPostgres())
                .bind("claimant", claimant));
  }

  /** What is due and has not gone. */
  AlertMetrics.Waiting waiting(Instant now) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COUNT(*) AS due, MIN(due_at) AS oldest
                      FROM delivery
                     WHERE state = 'WAITING' AND due_at <= :now
                    """)
                .bind("now", now)
                .map((row, _) -> waiting(row, now))
                .one());
  }

  private static AlertMetrics.Waiting waiting(ResultSet row, Instant now) throws SQLException {
    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
    Duration since = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
    return new AlertMetrics.Waiting(row.getLong("due"), since);
  }

  private int update(String sql, UnaryOperator<Update> bind) {
    return database.with(handle -> bind.apply(handle.createUpdate(sql)).execute());
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        row.getLong("alert_id"),
        row.getObject("subscriber_id", UUID.class),
        row.getString("event_uid"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("valid_until", OffsetDateTime.class).toInstant(),
        row.getInt("attempts"),
        row.getBoolean("uncertain"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
