package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.db.Database;

/** The private links and the hashes of their tokens. */
@Singleton
final class FeedLinkStore {

  private final Database database;

  FeedLinkStore(Database database) {
    this.database = database;
  }

  void insert(FeedLink link, String hash) {
    database.transaction(
        () -> {
          database.with(
              handle ->
                  handle
                      .createUpdate(
                          """
                          INSERT INTO feed_link (id, label, calendar, query, created_at)
                          VALUES (:id, :label, :calendar, :query, :createdAt)
                          """)
                      .bind("id", link.id())
                      .bind("label", link.label())
                      .bind("calendar", link.calendar())
                      .bind("query", link.query())
                      .bind("createdAt", link.createdAt())
                      .execute());
          insertToken(link.id(), hash, link.createdAt());
        });
  }

  /** Gives the link another token; the one before no longer holds. False if there is no such link, or it was ended. */
  boolean renew(UUID id, String hash, Instant at) {
    return database.transaction(
        () -> {
          boolean held = end(id, at);
          if (held) {
            insertToken(id, hash, at);
          }
          return held;
        });
  }

  /** False if no token of the link holds. */
  boolean end(UUID id, Instant at) {
    return database.with(
        handle ->
            handle
                    .createUpdate("UPDATE feed_token SET ended_at = :at WHERE link_id = :id AND ended_at IS NULL")
                    .bind("id", id)
                    .bind("at", at)
                    .execute()
                > 0);
  }

  Optional<FeedLink> byToken(String hash) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, label, calendar, query, feed_link.created_at AS created_at, ended_at IS NULL AS holds
                      FROM feed_token JOIN feed_link ON feed_link.id = feed_token.link_id
                     WHERE hash = :hash
                    """)
                .bind("hash", hash)
                .map((row, _) -> link(row))
                .findOne());
  }

  /** A page of links in the order of their ids. */
  List<FeedLink> page(UUID after, int limit) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, label, calendar, query, created_at,
                           EXISTS (SELECT 1 FROM feed_token WHERE link_id = feed_link.id AND ended_at IS NULL) AS holds
                      FROM feed_link
                     WHERE id > :after
                     ORDER BY id
                     LIMIT :limit
                    """)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, _) -> link(row))
                .list());
  }

  private void insertToken(UUID link, String hash, Instant at) {
    database.with(
        handle ->
            handle
                .createUpdate("INSERT INTO feed_token (hash, link_id, created_at) VALUES (:hash, :link, :at)")
                .bind("hash", hash)
                .bind("link", link)
                .bind("at", at)
                .execute());
  }

  private static FeedLink link(ResultSet row) throws SQLException {
    return new FeedLink(
        row.getObject("id", UUID.class),
        row.getString("label"),
        row.getString("calendar"),
        row.getString("query"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("holds"));
  }
}
