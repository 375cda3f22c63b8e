package org.aidememoire.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The webhooks, a row each. */
@Singleton
public final class WebhookStore {

  private static final String COLUMNS =
      """
      id, label, url, filter, generation, former_until, position, failures, due_at, outcome, told_at, disabled_at,
      created_at
      """;

  private final Database database;

  public WebhookStore(Database database) {
    this.database = database;
  }

  public Optional<Webhook> find(UUID id) {
    return where("id = :id", query -> query.bind("id", id)).stream().findFirst();
  }

  /**
   * A page in the order of their ids.
   *
   * @param after where the page before ended
   */
  public List<Webhook> page(UUID after, int limit) {
    return where("id > :after ORDER BY id LIMIT :limit", query -> query.bind("after", after).bind("limit", limit));
  }

  /** Those that may be told something now and that nobody has in hand. */
  List<Webhook> due(Instant now) {
    return where(
        "disabled_at IS NULL AND due_at <= :now AND (claimed_until IS NULL OR claimed_until <= :now) ORDER BY due_at, id",
        query -> query.bind("now", now));
  }

  /** Takes one in hand; of several nodes that do so at the same time, one gets it. */
  boolean claim(UUID id, Instant now, Instant until) {
    return update(
            """
            UPDATE webhook SET claimed_until = :until
             WHERE id = :id AND disabled_at IS NULL AND (claimed_until IS NULL OR claimed_until <= :now)
            """,
            statement -> statement.bind("id", id).bind("now", now).bind("until", until))
        == 1;
  }

  void release(UUID id) {
    update("UPDATE webhook SET claimed_until = NULL WHERE id = :id", statement -> statement.bind("id", id));
  }

  /** It took all up to that change. */
  void told(UUID id, long position, String outcome, Instant now) {
    update(
        """
        UPDATE webhook SET position = :position, failures = 0, due_at = :now, outcome = :outcome, told_at = :now
         WHERE id = :id
        """,
        statement -> statement.bind("id", id).bind("position", position).bind("outcome", outcome).bind("now", now));
  }

  /** Nothing of these changes was for it. */
  void passedOver(UUID id, long position) {
    update(
        "UPDATE webhook SET position = :position WHERE id = :id",
        statement -> statement.bind("id", id).bind("position", position));
  }

  void failed(UUID id, String outcome, Instant dueAt) {
    update(
        "UPDATE webhook SET failures = failures + 1, outcome = :outcome, due_at = :dueAt WHERE id = :id",
        statement -> statement.bind("id", id).bind("outcome", outcome).bind("dueAt", dueAt));
  }

  /** Is told nothing until it is enabled again; what it misses meanwhile waits. */
  void disable(UUID id, String outcome, Instant now) {
    update(
        "UPDATE webhook SET failures = failures + 1, outcome = :outcome, disabled_at = :now WHERE id = :id",
        statement -> statement.bind("id", id).bind("outcome", outcome).bind("now", now));
  }

  /** Whether there is one of this id. */
  boolean enable(UUID id, Instant now) {
    return update(
            "UPDATE webhook SET failures = 0, due_at = :now, disabled_at = NULL WHERE id = :id",
            statement -> statement.bind("id", id).bind("now", now))
        == 1;
  }

  /** Whether there is one of this id. */
  boolean renew(UUID id, Instant formerUntil) {
    return update(
            "UPDATE webhook SET generation = generation + 1, former_until = :until WHERE id = :id",
            statement -> statement.bind("id", id).bind("until", formerUntil))
        == 1;
  }

  /** Whether there was one of this id. */
  boolean delete(UUID id) {
    return update("DELETE FROM webhook WHERE id = :id", statement -> statement.bind("id", id)) == 1;
  }

  void insert(Webhook hook) {
    update(
        """
        INSERT INTO webhook (id, label, url, filter, generation, position, failures, due_at, outcome, created_at)
        VALUES (:id, :label, :url, :filter, :generation, :position, :failures, :dueAt, :outcome, :createdAt)
        """,
        statement ->
            statement
                .bind("id", hook.id())
                .bind("label", hook.label())
                .bind("url", hook.url().toString())
                .bind("filter", hook.filter())
                .bind("generation", hook.generation())
                .bind("position", hook.position())
                .bind("failures", hook.failures())
                .bind("dueAt", hook.dueAt())
                .bind("outcome", hook.outcome())
                .bind("createdAt", hook.createdAt()));
  }

  private int update(String sql, UnaryOperator<Update> bind) {
    return database.with(handle -> bind.apply(handle.createUpdate(sql)).execute());
  }

  private List<Webhook> where(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle ->
            bind.apply(handle.createQuery("SELECT " + COLUMNS + " FROM webhook WHERE " + condition))
                .map((row, _) -> read(row))
                .list());
  }

  private static Webhook read(ResultSet row) throws SQLException {
    return new Webhook(
        row.getObject("id", UUID.class),
        row.getString("label"),
        URI.create(row.getString("url")),
        row.getString("filter"),
        row.getInt("generation"),
        instant(row, "former_until"),
        row.getLong("position"),
        row.getInt("failures"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getString("outcome"),
        instant(row, "told_at"),
        instant(row, "disabled_at"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
