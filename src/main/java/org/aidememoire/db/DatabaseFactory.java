package org.aidememoire.db;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Makes the {@link Database} of the configured data source. */
@Factory
final class DatabaseFactory {

  @Singleton
  Database database(DataSource source) throws SQLException {
    return Database.of(source);
  }
}
