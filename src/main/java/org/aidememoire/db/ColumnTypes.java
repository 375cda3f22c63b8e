package org.aidememoire.db;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/**
 * How times are bound and read: an {@link Instant} as a timestamp with time zone, a {@link LocalDate} as a date, never by
 * way of {@code java.sql.Timestamp}, which knows the machine's zone.
 */
final class ColumnTypes implements JdbiPlugin {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument(new InstantArgument());
    jdbi.registerArgument(new DayArgument());
    jdbi.registerColumnMapper(Instant.class, (row, column, _) -> instant(row.getObject(column, OffsetDateTime.class)));
    jdbi.registerColumnMapper(LocalDate.class, (row, column, _) -> row.getObject(column, LocalDate.class));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
      super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, _) -> statement.setObject(position, value.atOffset(ZoneOffset.UTC));
    }
  }

  private static final class DayArgument extends AbstractArgumentFactory<LocalDate> {
    DayArgument() {
      super(Types.DATE);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return (position, statement, _) -> statement.setObject(position, value);
    }
  }
}
