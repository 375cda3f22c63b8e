package org.aidememoire.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.quartz.TriggerKey;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;

/**
 * Quartz's SQL for PostgreSQL (and H2 in its PostgreSQL mode), with a LIMIT and a bigint where the next triggers are
 * asked for: without them PostgreSQL reads and sorts all that wait. Public because Quartz makes it by name.
 */
public final class TriggerStore extends PostgreSQLDelegate {

  private static final String NEXT = SELECT_NEXT_TRIGGER_TO_ACQUIRE + " LIMIT ?";

  @Override
  public List<TriggerKey> selectTriggerToAcquire(
      Connection connection, long noLaterThan, long noEarlierThan, int maxCount) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(rtp(NEXT))) {
      statement.setString(1, STATE_WAITING);
      statement.setLong(2, noLaterThan);
      statement.setLong(3, noEarlierThan);
      statement.setInt(4, Math.max(1, maxCount));
      return keys(statement);
    }
  }

  private static List<TriggerKey> keys(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<TriggerKey> keys = new ArrayList<>();
      while (rows.next()) {
        keys.add(new TriggerKey(rows.getString(COL_TRIGGER_NAME), rows.getString(COL_TRIGGER_GROUP)));
      }
      return keys;
    }
  }
}
