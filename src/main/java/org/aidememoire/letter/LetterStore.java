package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.aidememoire.subscriber.DigestClock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The letters: claimed before a try, marked after it. Only the node that holds the claim may mark. */
@Singleton
final class LetterStore {

  private final Database database;
  // H2 is slow at SKIP LOCKED and alone on its file, so there the claims of this process queue up here instead
  private final ReentrantLock claiming = new ReentrantLock();

  LetterStore(Database database) {
    this.database = database;
  }

  /**
   * Owes one subscriber a letter.
   *
   * @param mailbox hash of the address
   */
  void insert(UUID subscriber, String mailbox, LetterKind kind, Instant now, Instant validUntil) {
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO letter (subscriber_id, mailbox, kind, occasion, state, due_at, valid_until, attempts,
                      uncertain, outcome, decided_at)
                    VALUES (:subscriber, :mailbox, :kind, :occasion, 'WAITING', :now, :validUntil, 0, FALSE, '', :now)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("subscriber", subscriber)
                .bind("mailbox", mailbox)
                .bind("kind", kind)
                .bind("occasion", now.toString())
                .bind("now", now)
                .bind("validUntil", validUntil)
                .execute());
  }

  /** Owes a digest to all readers of a digest clock, once for each instant of it; answers how many. */
  int insertDigests(DigestClock digestClock, Instant slot, Instant now, Instant validUntil) {
    return database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO letter (subscriber_id, mailbox, kind, occasion, state, due_at, valid_until, attempts,
                      uncertain, outcome, decided_at)
                    SELECT r.subscriber_id, '', 'DIGEST', :occasion, 'WAITING', :slot, :validUntil, 0, FALSE, '', :now
                      FROM reader r
                     WHERE r.digest_clock = :clock
                    ON CONFLICT DO NOTHING
                    """)
                .bind("occasion", slot.toString())
                .bind("slot", slot)
                .bind("now", now)
                .bind("validUntil", validUntil)
                .bind("clock", digestClock.text())
                .execute());
  }

  /** How many letters a mailbox was owed since then. */
  int count(String mailbox, Instant since) {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM letter WHERE mailbox = :mailbox AND decided_at > :since")
                .bind("mailbox", mailbox)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  /** Takes letters that are due, the longest due first; nobody else gets them until the claim runs out. */
  List<Letter> claim(String claimant, Instant now, Instant claimedUntil, int limit) {
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

  private List<Letter> claimed(String claimant, Instant now, Instant claimedUntil, int limit, String locking) {
    return database.with(
        handle -> {
          List<Letter> due =
              handle
                  .createQuery(
                      """
                      SELECT id, subscriber_id, kind, due_at, valid_until, attempts, uncertain, decided_at
                        FROM letter
                       WHERE state = 'WAITING' AND due_at <= :now
                       ORDER BY due_at, id
                       LIMIT :limit"""
                          + locking)
                  .bind("now", now)
                  .bind("limit", limit)
                  .map((row, _) -> letter(row))
                  .list();
          mark(handle, due, claimant, claimedUntil);
          return due;
        });
  }

  private static void mark(Handle handle, List<Letter> due, String claimant, Instant claimedUntil) {
    if (!due.isEmpty()) {
      handle
          .createUpdate(
              "UPDATE letter SET state = 'CLAIMED', claimed_by = :claimant, claimed_until = :until WHERE id IN (<ids>)")
          .bind("claimant", claimant)
          .bind("until", claimedUntil)
          .bindList("ids", due.stream().map(Letter::id).toList())
          .execute();
    }
  }

  /** The try is over for good. */
  void finish(Letter letter, String claimant, LetterState state, String outcome, Instant now) {
    update(
        """
        UPDATE letter SET state = :state, outcome = :outcome, done_at = :now, attempts = :attempts,
          uncertain = :uncertain, claimed_by = NULL, claimed_until = NULL
        WHERE id = :id AND state = 'CLAIMED' AND claimed_by = :claimant
        """,
        update -> bind(update, letter, claimant, outcome).bind("state", state).bind("now", now));
  }

  /** Goes again when it is due next. */
  void release(Letter letter, String claimant, String outcome, Instant dueAt) {
    update(
        """
        UPDATE letter SET state = 'WAITING', outcome = :outcome, due_at = :dueAt, attempts = :attempts,
          uncertain = :uncertain, claimed_by = NULL, claimed_until = NULL
        WHERE id = :id AND state = 'CLAIMED' AND claimed_by = :claimant
        """,
        update -> bind(update, letter, claimant, outcome).bind("dueAt", dueAt));
  }

  private static Update bind(Update update, Letter letter, String claimant, String outcome) {
    return update
        .bind("outcome", outcome)
        .bind("attempts", letter.attempts())
        .bind("uncertain", letter.uncertain())
        .bind("id", letter.id())
        .bind("claimant", claimant);
  }

  /** Takes letters from nodes that did not mark them in time: they may have gone or not, and go once more. */
  int recover(String claimant, Instant now) {
    return update(
        """
        UPDATE letter SET state = 'WAITING', uncertain = TRUE, attempts = attempts + 1, due_at = :now,
          claimed_by = NULL, claimed_until = NULL, outcome = 'the node that had it did not report back'
        WHERE state = 'CLAIMED' AND (claimed_until <= :now OR (:alone AND claimed_by <> :claimant))
        """,
        update -> update.bind("now", now).bind("alone", !database.isPostgres()).bind("claimant", claimant));
  }

  int deleteDone(Instant before) {
    return update("DELETE FROM letter WHERE done_at < :before", update -> update.bind("before", before));
  }

  /** All letters that a subscriber was owed, the oldest first. */
  List<SentLetter> sent(UUID subscriber) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT kind, state, decided_at
                      FROM letter
                     WHERE subscriber_id = :subscriber
                     ORDER BY id
                    """)
                .bind("subscriber", subscriber)
                .map(
                    (row, _) ->
                        new SentLetter(
                            LetterKind.valueOf(row.getString("kind")),
                            row.getString("state"),
                            row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  private int update(String sql, UnaryOperator<Update> bind) {
    return database.with(handle -> bind.apply(handle.createUpdate(sql)).execute());
  }

  private static Letter letter(ResultSet row) throws SQLException {
    return new Letter(
        row.getLong("id"),
        row.getObject("subscriber_id", UUID.class),
        LetterKind.valueOf(row.getString("kind")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("valid_until", OffsetDateTime.class).toInstant(),
        row.getInt("attempts"),
        row.getBoolean("uncertain"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
