package org.aidememoire.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which states of events readers were told of last. */
@Singleton
final class DigestToldStore {

  private final Database database;

  DigestToldStore(Database database) {
    this.database = database;
  }

  /**
   * The revision of each event that a reader was told of last, by digests or by single mails.
   *
   * @param stillOf single mails that made sense until before that are left out
   */
  Map<String, Integer> of(UUID subscriber, Instant stillOf) {
    return database.with(
        handle -> {
          Map<String, Integer> told = new HashMap<>();
          handle
              .createQuery(
                  """
                  SELECT event_uid, revision FROM digest_told WHERE subscriber_id = :subscriber
                  UNION ALL
                  SELECT event_uid, revision FROM told_singly WHERE subscriber_id = :subscriber AND valid_until > :stillOf
                  """)
              .bind("subscriber", subscriber)
              .bind("stillOf", stillOf)
              .map((row, _) -> Map.entry(row.getString("event_uid"), row.getInt("revision")))
              .forEach(each -> told.merge(each.getKey(), each.getValue(), Math::max));
          return told;
        });
  }

  /** Notes that these states have been told, and forgets events of which there is nothing more to tell. */
  void put(UUID subscriber, Map<String, Integer> revisions, Collection<String> over, Instant now) {
    database.transaction(
        () -> {
          delete(subscriber, revisions.keySet());
          delete(subscriber, over);
          insert(subscriber, revisions, now);
        });
  }

  private void delete(UUID subscriber, Collection<String> uids) {
    if (!uids.isEmpty()) {
      database.with(
          handle -> {
            PreparedBatch batch =
                handle.prepareBatch("DELETE FROM digest_told WHERE subscriber_id = :subscriber AND event_uid = :uid");
            uids.forEach(uid -> batch.bind("subscriber", subscriber).bind("uid", uid).add());
            return batch.execute();
          });
    }
  }

  private void insert(UUID subscriber, Map<String, Integer> revisions, Instant now) {
    if (!revisions.isEmpty()) {
      database.with(
          handle -> {
            PreparedBatch batch =
                handle.prepareBatch(
                    """
                    INSERT INTO digest_told (subscriber_id, event_uid, revision, told_at)
                    SELECT s.id, :uid, :revision, :now FROM subscriber s WHERE s.id = :subscriber
                    """);
            revisions.forEach(
                (uid, revision) ->
                    batch.bind("subscriber", subscriber).bind("uid", uid).bind("revision", revision).bind("now", now).add());
            return batch.execute();
          });
    }
  }
}
