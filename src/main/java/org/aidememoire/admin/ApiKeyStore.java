package org.aidememoire.admin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.db.Database;

/** The keys, a row each. */
@Singleton
final class ApiKeyStore {

  private final Database database;

  ApiKeyStore(Database database) {
    this.database = database;
  }

  Optional<ApiKey> find(String id) {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT id, name, role, hash FROM api_key WHERE id = :id")
                .bind("id", id)
                .map(
                    (row, _) ->
                        new ApiKey(
                            row.getString("id"),
                            row.getString("name"),
                            ApiKey.Role.valueOf(row.getString("role")),
                            row.getString("hash")))
                .findOne());
  }

  /** Keeps a key unless one of this name is here; whether it was kept. */
  boolean insertIfNew(ApiKey key, Instant createdAt) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO api_key (id, name, role, hash, created_at)
                        VALUES (:id, :name, :role, :hash, :createdAt)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("id", key.id())
                    .bind("name", key.name())
                    .bind("role", key.role())
                    .bind("hash", key.hash())
                    .bind("createdAt", createdAt)
                    .execute())
        == 1;
  }
}
