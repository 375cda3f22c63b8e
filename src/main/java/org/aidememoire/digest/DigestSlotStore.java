package org.aidememoire.digest;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.aidememoire.db.Database;
import org.aidememoire.subscriber.DigestClock;

/** The plan of digests: a row for each digest clock and instant. */
@Singleton
final class DigestSlotStore {

  private final Database database;

  DigestSlotStore(Database database) {
    this.database = database;
  }

  /** An instant at which digests are due. */
  record Slot(DigestClock clock, Instant dueAt) {}

  /** Makes this transaction the only one that plans or rings. */
  void lock() {
    database.with(handle -> handle.createQuery("SELECT id FROM digest_lock FOR UPDATE").mapTo(Integer.class).one());
  }

  List<Slot> waiting() {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT digest_clock, due_at FROM digest_slot WHERE state = 'WAITING' ORDER BY due_at")
                .map((row, _) -> slot(row))
                .list());
  }

  List<Slot> due(Instant now) {
    return waiting().stream().filter(slot -> !slot.dueAt().isAfter(now)).toList();
  }

  void insert(Slot slot) {
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO digest_slot (digest_clock, due_at, state, reason)
                    VALUES (:clock, :dueAt, 'WAITING', '')
                    ON CONFLICT DO NOTHING
                    """)
                .bind("clock", slot.clock().text())
                .bind("dueAt", slot.dueAt())
                .execute());
  }

  void delete(Slot slot) {
    database.with(
        handle ->
            handle
                .createUpdate("DELETE FROM digest_slot WHERE digest_clock = :clock AND due_at = :dueAt AND state = 'WAITING'")
                .bind("clock", slot.clock().text())
                .bind("dueAt", slot.dueAt())
                .execute());
  }

  void done(Slot slot, SlotDecision.Reason reason) {
    database.with(
        handle ->
            handle
                .createUpdate(
                    "UPDATE digest_slot SET state = 'DONE', reason = :reason WHERE digest_clock = :clock AND due_at = :dueAt")
                .bind("reason", reason)
                .bind("clock", slot.clock().text())
                .bind("dueAt", slot.dueAt())
                .execute());
  }

  void deleteDone(Instant before) {
    database.with(handle -> handle.execute("DELETE FROM digest_slot WHERE state = 'DONE' AND due_at < ?", before));
  }

  private static Slot slot(ResultSet row) throws SQLException {
    return new Slot(
        DigestClock.parse(row.getString("digest_clock")), row.getObject("due_at", OffsetDateTime.class).toInstant());
  }
}
