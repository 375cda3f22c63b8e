package org.aidememoire.subscriber;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.db.Database;

/** The hashes of tokens, a row each. */
@Singleton
final class ReaderTokenStore {

  private final Database database;

  ReaderTokenStore(Database database) {
    this.database = database;
  }

  void insert(String hash, UUID subscriber, TokenPurpose purpose, Instant now, Instant expiresAt) {
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO reader_token (hash, subscriber_id, purpose, created_at, expires_at)
                    VALUES (:hash, :subscriber, :purpose, :now, :expiresAt)
                    """)
                .bind("hash", hash)
                .bind("subscriber", subscriber)
                .bind("purpose", purpose)
                .bind("now", now)
                .bind("expiresAt", expiresAt)
                .execute());
  }

  Optional<UUID> find(String hash, TokenPurpose purpose, Instant now) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT subscriber_id
                      FROM reader_token
                     WHERE hash = :hash AND purpose = :purpose AND expires_at > :now
                    """)
                .bind("hash", hash)
                .bind("purpose", purpose)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne());
  }

  void end(UUID subscriber, TokenPurpose purpose, Instant now) {
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE reader_token SET expires_at = :now
                     WHERE subscriber_id = :subscriber AND purpose = :purpose AND expires_at > :now
                    """)
                .bind("subscriber", subscriber)
                .bind("purpose", purpose)
                .bind("now", now)
                .execute());
  }

  int deleteExpired(Instant before) {
    return database.with(handle -> handle.execute("DELETE FROM reader_token WHERE expires_at < ?", before));
  }
}
