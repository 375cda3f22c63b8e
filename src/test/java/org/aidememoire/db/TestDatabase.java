package org.aidememoire.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that every store is tried on: each call gives an empty, migrated one. */
public enum TestDatabase {
  H2 {
    @Override
    public DataSource dataSource() {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(
          "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
              .formatted(UUID.randomUUID()));
      return source;
    }
  },
  POSTGRES {
    @Override
    public DataSource dataSource() throws SQLException {
      String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return Server.RUNNING.getDatabase("postgres", name);
    }
  };

  /** An empty database, not yet migrated. */
  public abstract DataSource dataSource() throws SQLException;

  /** An empty database, not yet migrated, as the configuration of a service. */
  public Map<String, Object> configuration() throws SQLException {
    return switch (dataSource()) {
      case JdbcDataSource h2 -> Map.of("datasources.default.url", h2.getURL());
      case PGSimpleDataSource postgres ->
          Map.of("datasources.default.url", postgres.getURL(), "datasources.default.username", "postgres");
      case DataSource other -> throw new IllegalStateException("no test database: " + other);
    };
  }

  /** An empty database with all tables. */
  public Database migrated() throws SQLException {
    return Database.of(migratedSource());
  }

  /** The connections of an empty database with all tables. */
  public DataSource migratedSource() throws SQLException {
    DataSource source = dataSource();
    Flyway.configure().dataSource(source).load().migrate();
    return source;
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
