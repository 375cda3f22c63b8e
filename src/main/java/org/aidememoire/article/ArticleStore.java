package org.aidememoire.article;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.Query;

/** The articles, a row each. */
@Singleton
public final class ArticleStore {

  private final Database database;

  public ArticleStore(Database database) {
    this.database = database;
  }

  /** Keeps an article unless one with this fingerprint is here. Returns the id of the one that is kept. */
  UUID insertIfNew(Article article, String fingerprint) {
    return database.with(
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO article (id, fingerprint, source, url, title, text, published, published_by,
                    published_at, received_at, state)
                  VALUES (:id, :fingerprint, :source, :url, :title, :text, :published, :publishedBy,
                    :publishedAt, :receivedAt, :state)
                  ON CONFLICT DO NOTHING
                  """)
              .bind("id", article.id())
              .bind("fingerprint", fingerprint)
              .bind("source", article.source())
              .bind("url", article.url())
              .bind("title", article.title())
              .bind("text", article.text())
              .bind("published", article.published().text())
              .bind("publishedBy", article.published().signal())
              .bind("publishedAt", article.published().earliest())
              .bind("receivedAt", article.receivedAt())
              .bind("state", article.state())
              .execute();
          return handle
              .createQuery("SELECT id FROM article WHERE fingerprint = :fingerprint")
              .bind("fingerprint", fingerprint)
              .mapTo(UUID.class)
              .one();
        });
  }

  public Optional<Article> find(UUID id) {
    return where("id = :id", query -> query.bind("id", id)).stream().findFirst();
  }

  /** Articles not read yet, the oldest first. */
  public List<Article> unread(int limit) {
    return where(
        "state = 'RECEIVED' ORDER BY received_at, id LIMIT :limit", query -> query.bind("limit", limit));
  }

  /** The articles received last. */
  public List<Article> latest(int limit) {
    return where("1 = 1 ORDER BY received_at DESC, id LIMIT :limit", query -> query.bind("limit", limit));
  }

  public boolean isEmpty() {
    return latest(1).isEmpty();
  }

  /** Marks an article as read. False if somebody else has done so before. */
  public boolean markRead(UUID id) {
    return database.with(
            handle ->
                handle
                    .createUpdate("UPDATE article SET state = 'READ' WHERE id = :id AND state = 'RECEIVED'")
                    .bind("id", id)
                    .execute())
        == 1;
  }

  /** Makes a read or failed article one to be read. False if there is none of this id. */
  public boolean markUnread(UUID id) {
    return database.with(
            handle ->
                handle
                    .createUpdate("UPDATE article SET state = 'RECEIVED', problem = NULL WHERE id = :id AND state <> 'RECEIVED'")
                    .bind("id", id)
                    .execute())
        == 1;
  }

  /** Forgets an article of which no sighting is kept. False if there is none of this id. */
  public boolean delete(UUID id) {
    return database.with(handle -> handle.execute("DELETE FROM article WHERE id = ?", id)) == 1;
  }

  /** How many there are in a state. */
  public long count(Article.State state) {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM article WHERE state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one());
  }

  public void markFailed(UUID id, String problem) {
    database.with(
        handle ->
            handle
                .createUpdate("UPDATE article SET state = 'FAILED', problem = :problem WHERE id = :id")
                .bind("id", id)
                .bind("problem", problem.substring(0, Math.min(problem.length(), 1000)))
                .execute());
  }

  private List<Article> where(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle ->
            bind.apply(
                    handle.createQuery(
                        """
                        SELECT id, source, url, title, text, published, published_by, received_at, state, problem
                          FROM article
                         WHERE\s"""
                            + condition))
                .map((row, _) -> read(row))
                .list());
  }

  private static Article read(ResultSet row) throws SQLException {
    return new Article(
        row.getObject("id", UUID.class),
        row.getString("source"),
        row.getString("url"),
        row.getString("title"),
        row.getString("text"),
        PublicationTime.parse(
            row.getString("published"), PublicationTime.Signal.valueOf(row.getString("published_by"))),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        Article.State.valueOf(row.getString("state")),
        row.getString("problem"));
  }
}
