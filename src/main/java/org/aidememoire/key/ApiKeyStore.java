package org.aidememoire.key;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The keys, a row each; one that was revoked stays as a record. */
@Singleton
public final class ApiKeyStore {

  private static final String COLUMNS =
      "id, name, role, scopes, hash, former_hash, former_until, created_at, expires_at, revoked_at, last_used_at";

  private final Database database;

  public ApiKeyStore(Database database) {
    this.database = database;
  }

  /**
   * A key with the hashes (SHA-256, in hex) of the secrets that open it.
   *
   * @param formerHash of the secret before its renewal; null for none
   * @param formerUntil how long that one opens it
   */
  record Kept(ApiKey key, String hash, @Nullable String formerHash, @Nullable Instant formerUntil) {}

  public Optional<ApiKey> find(String id) {
    return kept(id).map(Kept::key);
  }

  Optional<Kept> kept(String id) {
    return where("id = :id", query -> query.bind("id", id)).stream().findFirst();
  }

  /**
   * A page of the keys in the order of their ids.
   *
   * @param after where the page before ended, "" for the first page
   */
  public List<ApiKey> page(String after, int limit) {
    return where("id > :after ORDER BY id LIMIT :limit", query -> query.bind("after", after).bind("limit", limit)).stream()
        .map(Kept::key)
        .toList();
  }

  /** The admin keys that were not revoked; nobody else reads or revokes one until this transaction ends. */
  List<ApiKey> lockedAdmins() {
    return where("role = 'ADMIN' AND revoked_at IS NULL ORDER BY id FOR UPDATE", query -> query).stream()
        .map(Kept::key)
        .toList();
  }

  /** Keeps a key unless one of this name is here; whether it was kept. */
  boolean insertIfNew(ApiKey key, String hash) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO api_key (id, name, role, scopes, hash, created_at, expires_at)
                        VALUES (:id, :name, :role, :scopes, :hash, :createdAt, :expiresAt)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("id", key.id())
                    .bind("name", key.name())
                    .bind("role", key.role())
                    .bind("scopes", key.scopes().stream().map(Scope::text).sorted().collect(Collectors.joining(",")))
                    .bind("hash", hash)
                    .bind("createdAt", key.createdAt())
                    .bindByType("expiresAt", key.expiresAt(), Instant.class)
                    .execute())
        == 1;
  }

  /** Gives a key that was not revoked another secret; the one before opens it for a while. Whether there is such a key. */
  boolean renew(String id, String hash, Instant formerUntil) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE api_key SET former_hash = hash, former_until = :until, hash = :hash
                         WHERE id = :id AND revoked_at IS NULL
                        """)
                    .bind("id", id)
                    .bind("hash", hash)
                    .bind("until", formerUntil)
                    .execute())
        == 1;
  }

  /** Whether there was such a key that had not been revoked. */
  boolean revoke(String id, Instant now) {
    return database.with(
            handle ->
                handle
                    .createUpdate("UPDATE api_key SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                    .bind("id", id)
                    .bind("now", now)
                    .execute())
        == 1;
  }

  void markUsed(String id, Instant now) {
    database.with(
        handle ->
            handle
                .createUpdate("UPDATE api_key SET last_used_at = :now WHERE id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute());
  }

  private List<Kept> where(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle ->
            bind.apply(handle.createQuery("SELECT " + COLUMNS + " FROM api_key WHERE " + condition))
                .map((row, _) -> read(row))
                .list());
  }

  private static Kept read(ResultSet row) throws SQLException {
    return new Kept(
        new ApiKey(
            row.getString("id"),
            row.getString("name"),
            ApiKey.Role.valueOf(row.getString("role")),
            scopes(row.getString("scopes")),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row, "expires_at"),
            instant(row, "revoked_at"),
            instant(row, "last_used_at")),
        row.getString("hash"),
        row.getString("former_hash"),
        instant(row, "former_until"));
  }

  private static Set<Scope> scopes(String joined) {
    return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",", -1)).map(Scope::parse).collect(Collectors.toSet());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
