package org.aidememoire.reminder;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.alert.Occasion;
import org.aidememoire.db.Database;
import org.aidememoire.subscriber.DayClock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The plan of reminders: a row for each event, occasion and day clock. */
@Singleton
final class ReminderStore {

  private final Database database;

  ReminderStore(Database database) {
    this.database = database;
  }

  /** The reminders of events that have not rung, by UID. */
  Map<String, List<ReminderPoint>> waiting(Collection<String> uids) {
    return uids.isEmpty()
        ? Map.of()
        : database.with(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT event_uid, occasion, day_clock, due_at, valid_until
                          FROM reminder
                         WHERE event_uid IN (<uids>) AND state = 'WAITING'
                        """)
                    .bindList("uids", List.copyOf(uids))
                    .map((row, _) -> point(row))
                    .stream()
                    .collect(Collectors.groupingBy(ReminderPoint::eventUid)));
  }

  /** The reminders of events that have rung. */
  Set<ReminderPoint.Key> done(Collection<String> uids) {
    return uids.isEmpty()
        ? Set.of()
        : database.with(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT event_uid, occasion, day_clock
                          FROM reminder
                         WHERE event_uid IN (<uids>) AND state = 'DONE'
                        """)
                    .bindList("uids", List.copyOf(uids))
                    .map((row, _) -> key(row))
                    .set());
  }

  void apply(ReminderPlan.Difference difference) {
    database.with(
        handle -> {
          remove(handle, difference.removed());
          insert(handle, difference.added());
          return difference;
        });
  }

  /** The instants at which something waits to ring. */
  Set<Instant> instants() {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT DISTINCT due_at FROM reminder WHERE state = 'WAITING'")
                .mapTo(Instant.class)
                .set());
  }

  /** Makes this transaction the only one that rings. */
  void lock() {
    database.with(handle -> handle.createQuery("SELECT id FROM reminder_lock FOR UPDATE").mapTo(Integer.class).one());
  }

  /** What is due, in the order of the events; all of an event or nothing of it, but for more than the limit of one. */
  List<ReminderPoint> due(Instant now, int limit) {
    List<ReminderPoint> due =
        database.with(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT event_uid, occasion, day_clock, due_at, valid_until
                          FROM reminder
                         WHERE state = 'WAITING' AND due_at <= :now
                         ORDER BY event_uid, due_at
                         LIMIT :limit
                        """)
                    .bind("now", now)
                    .bind("limit", limit)
                    .map((row, _) -> point(row))
                    .list());
    return due.size() < limit ? due : withoutLastEvent(due);
  }

  private static List<ReminderPoint> withoutLastEvent(List<ReminderPoint> due) {
    String last = due.getLast().eventUid();
    return due.getFirst().eventUid().equals(last)
        ? due
        : due.stream().filter(point -> !point.eventUid().equals(last)).toList();
  }

  void done(Map<ReminderPoint, ReminderDecision> decisions) {
    database.with(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  UPDATE reminder SET state = 'DONE', reason = :reason
                   WHERE event_uid = :uid AND occasion = :occasion AND day_clock = :dayClock
                  """);
          decisions.forEach((point, decision) -> bind(batch, point.key()).bind("reason", decision).add());
          return batch.execute();
        });
  }

  private static void remove(Handle handle, List<ReminderPoint.Key> keys) {
    if (keys.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            DELETE FROM reminder
             WHERE event_uid = :uid AND occasion = :occasion AND day_clock = :dayClock AND state = 'WAITING'
            """);
    keys.forEach(key -> bind(batch, key).add());
    batch.execute();
  }

  private static void insert(Handle handle, List<ReminderPoint> points) {
    if (points.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO reminder (event_uid, occasion, day_clock, due_at, valid_until, state, reason)
            VALUES (:uid, :occasion, :dayClock, :dueAt, :validUntil, 'WAITING', '')
            ON CONFLICT DO NOTHING
            """);
    for (ReminderPoint point : points) {
      bind(batch, point.key())
          .bind("dueAt", point.dueAt())
          .bind("validUntil", point.validUntil())
          .add();
    }
    batch.execute();
  }

  private static PreparedBatch bind(PreparedBatch batch, ReminderPoint.Key key) {
    return batch.bind("uid", key.eventUid()).bind("occasion", key.occasion()).bind("dayClock", key.dayClock());
  }

  private static ReminderPoint.Key key(ResultSet row) throws SQLException {
    return new ReminderPoint.Key(row.getString("event_uid"), row.getString("occasion"), row.getString("day_clock"));
  }

  private static ReminderPoint point(ResultSet row) throws SQLException {
    String dayClock = row.getString("day_clock");
    return new ReminderPoint(
        row.getString("event_uid"),
        Occasion.parse(row.getString("occasion")),
        dayClock.isEmpty() ? null : DayClock.parse(dayClock),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("valid_until", OffsetDateTime.class).toInstant());
  }
}
