package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.aidememoire.event.Trust;
import org.jdbi.v3.core.statement.Query;

/** The sources that editors know, a row each; few, so that each decision reads them all. */
@Singleton
public final class NewsSourceStore {

  private final Database database;

  NewsSourceStore(Database database) {
    this.database = database;
  }

  /** All, by name. */
  public List<NewsSource> all() {
    return where("1 = 1 ORDER BY folded", query -> query);
  }

  public Optional<NewsSource> find(UUID id) {
    return where("id = :id", query -> query.bind("id", id)).stream().findFirst();
  }

  /** False, and nothing done, if there is one of this name. */
  public boolean insert(NewsSource source) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO news_source (id, name, folded, trust, publish_from_confidence, created_at)
                        VALUES (:id, :name, :folded, :trust, :from, :createdAt)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("id", source.id())
                    .bind("name", source.name())
                    .bind("folded", SourceName.folded(source.name()))
                    .bind("trust", source.trust())
                    .bind("from", source.publishFromConfidence())
                    .bind("createdAt", source.createdAt())
                    .execute())
        == 1;
  }

  /** False, and nothing done, if another has this name, or there is none of this id. */
  public boolean update(NewsSource source) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE news_source
                           SET name = :name, folded = :folded, trust = :trust, publish_from_confidence = :from
                         WHERE id = :id
                           AND NOT EXISTS (SELECT 1 FROM news_source other WHERE other.folded = :folded AND other.id <> :id)
                        """)
                    .bind("id", source.id())
                    .bind("name", source.name())
                    .bind("folded", SourceName.folded(source.name()))
                    .bind("trust", source.trust())
                    .bind("from", source.publishFromConfidence())
                    .execute())
        == 1;
  }

  public boolean delete(UUID id) {
    return database.with(handle -> handle.execute("DELETE FROM news_source WHERE id = ?", id)) == 1;
  }

  private List<NewsSource> where(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle ->
            bind.apply(
                    handle.createQuery(
                        """
                        SELECT id, name, trust, publish_from_confidence, created_at
                          FROM news_source
                         WHERE\s"""
                            + condition))
                .map((row, _) -> read(row))
                .list());
  }

  private static NewsSource read(ResultSet row) throws SQLException {
    return new NewsSource(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Trust.valueOf(row.getString("trust")),
        row.getObject("publish_from_confidence", Double.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
