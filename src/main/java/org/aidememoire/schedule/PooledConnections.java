package org.aidememoire.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Gives Quartz the connections of the service's own pool. */
record PooledConnections(DataSource source) implements ConnectionProvider {

  @Override
  public Connection getConnection() throws SQLException {
    return source.getConnection();
  }

  /** Nothing to do: the pool is not Quartz's. */
  @Override
  public void initialize() {}

  /** Nothing to do: the pool is not Quartz's. */
  @Override
  public void shutdown() {}
}
