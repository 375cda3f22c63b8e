package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.aidememoire.subscriber.Changes;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** From what is told to the rows of the outbox, one for each reader. */
@Singleton
final class FanOutStore {

  private final Database database;

  FanOutStore(Database database) {
    this.database = database;
  }

  /**
   * A reminder for those readers who share a filter.
   *
   * @param dayClock empty for all
   */
  record Share(long alertId, Occasion occasion, String dayClock, String filter, Instant validUntil) {}

  /**
   * A reader as the decision on a change wants to know one.
   *
   * @param toldAt when a mail on this event reached the reader last, null if never
   */
  record Reader(
      UUID id, Changes changes, String filter, @Nullable Instant toldAt, boolean digests, boolean urgentBesideDigest) {}

  /**
   * Reminds all readers of all shares in one statement. Of several reminders of one event that ring at once, as after an
   * outage, a reader gets the nearest.
   */
  int remind(List<Share> shares, Instant now) {
    return shares.isEmpty()
        ? 0
        : database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO delivery (alert_id, subscriber_id, event_uid, state, due_at, valid_until, attempts,
                          uncertain, outcome, decided_at)
                        SELECT alert_id, subscriber_id, event_uid, 'WAITING', :now, valid_until, 0, FALSE, '', :now
                          FROM (
                            SELECT a.id AS alert_id, r.subscriber_id, a.event_uid,
                                   CAST(s.valid_until AS timestamp with time zone) AS valid_until,
                                   ROW_NUMBER() OVER (PARTITION BY a.event_uid, r.subscriber_id ORDER BY s.seconds) AS nearest
                              FROM UNNEST(:alertIds, :leadTimes, :dayClocks, :filters, :validUntils, :seconds)
                                AS s (alert_id, lead_time, day_clock, filter, valid_until, seconds)
                              JOIN alert a ON a.id = s.alert_id
                              JOIN reader_lead_time r
                                ON r.filter = s.filter
                               AND ((s.day_clock = '' AND r.lead_time = s.lead_time)
                                 OR (s.day_clock = r.day_clock AND r.day_lead = s.lead_time))
                          ) AS due
                         WHERE nearest = 1
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("now", now)
                    .bindArray("alertIds", Long.class, shares.stream().map(Share::alertId).toList())
                    .bindArray("leadTimes", String.class, shares.stream().map(s -> s.occasion().leadTime().text()).toList())
                    .bindArray("dayClocks", String.class, shares.stream().map(Share::dayClock).toList())
                    .bindArray("filters", String.class, shares.stream().map(Share::filter).toList())
                    .bindArray("validUntils", String.class, shares.stream().map(s -> s.validUntil().toString()).toList())
                    .bindArray("seconds", Long.class, shares.stream().map(s -> s.occasion().leadTime().length().toSeconds()).toList())
                    .execute());
  }

  /**
   * A page of the readers in the order of their ids.
   *
   * @param after where the page before ended
   */
  List<Reader> readers(String eventUid, UUID after, int limit) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT r.subscriber_id, r.changes, r.filter, r.digest <> 'OFF' AS digests, r.urgent_beside_digest,
                           (SELECT MAX(t.told_at) FROM told_singly t
                             WHERE t.subscriber_id = r.subscriber_id AND t.event_uid = :uid) AS told_singly_at,
                           (SELECT MAX(t.told_at) FROM digest_told t
                             WHERE t.subscriber_id = r.subscriber_id AND t.event_uid = :uid) AS told_in_digest_at
                      FROM reader r
                     WHERE r.subscriber_id > :after
                     ORDER BY r.subscriber_id
                     LIMIT :limit
                    """)
                .bind("uid", eventUid)
                .bind("after", after)
                .bind("limit", limit)
                .map(
                    (row, _) ->
                        new Reader(
                            row.getObject("subscriber_id", UUID.class),
                            Changes.valueOf(row.getString("changes")),
                            row.getString("filter"),
                            later(instant(row, "told_singly_at"), instant(row, "told_in_digest_at")),
                            row.getBoolean("digests"),
                            row.getBoolean("urgent_beside_digest")))
                .list());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  void tell(Alert alert, List<UUID> readers, Instant validUntil, Instant now) {
    if (readers.isEmpty()) {
      return;
    }
    database.with(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO delivery (alert_id, subscriber_id, event_uid, state, due_at, valid_until, attempts,
                    uncertain, outcome, decided_at)
                  VALUES (:alert, :reader, :uid, 'WAITING', :now, :validUntil, 0, FALSE, '', :now)
                  ON CONFLICT DO NOTHING
                  """);
          for (UUID reader : readers) {
            batch
                .bind("alert", alert.id())
                .bind("reader", reader)
                .bind("uid", alert.eventUid())
                .bind("now", now)
                .bind("validUntil", validUntil)
                .add();
          }
          return batch.execute();
        });
  }
}
