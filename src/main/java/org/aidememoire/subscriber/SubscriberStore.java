package org.aidememoire.subscriber;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The subscribers: a row each, with a row for every lead time. */
@Singleton
public final class SubscriberStore {

  private final Database database;

  public SubscriberStore(Database database) {
    this.database = database;
  }

  public Optional<Subscriber> find(UUID id) {
    return where("id = :id", query -> query.bind("id", id)).stream().findFirst();
  }

  public Optional<Subscriber> find(Address address) {
    return where("address_key = :key", query -> query.bind("key", address.key())).stream().findFirst();
  }

  /** Those of them that there are. */
  public List<Subscriber> of(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : where("id IN (<ids>)", query -> query.bindList("ids", List.copyOf(ids)));
  }

  /**
   * A page of all subscribers in the order of their ids.
   *
   * @param after where the page before ended, null for the first page
   */
  public List<Subscriber> page(@Nullable UUID after, int limit) {
    UUID start = after == null ? new UUID(0, 0) : after;
    return where("id > :after ORDER BY id LIMIT :limit", query -> query.bind("after", start).bind("limit", limit));
  }

  /** The filters of those who get mail. */
  public List<String> filters() {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT DISTINCT filter FROM subscriber WHERE state = 'CONFIRMED' ORDER BY filter")
                .mapTo(String.class)
                .list());
  }

  /** The lead times of those who get mail, with the day clocks that they are counted by. */
  public List<ReaderClock> clocks() {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT DISTINCT lead_time, day_clock FROM reader_lead_time ORDER BY lead_time, day_clock")
                .map(
                    (row, _) ->
                        new ReaderClock(
                            LeadTime.parse(row.getString("lead_time")), DayClock.parse(row.getString("day_clock"))))
                .list());
  }

  /** Whether the address is new; if it is not, nothing happens. */
  public boolean insert(Subscriber subscriber) {
    return database.with(
        handle -> {
          int rows =
              handle
                  .createUpdate(
                      """
                      INSERT INTO subscriber (id, address, address_key, state, zone, local_hour, day_clock, filter, changes,
                        quiet, paused_until, created_at)
                      VALUES (:id, :address, :key, :state, :zone, :hour, :dayClock, :filter, :changes,
                        :quiet, :pausedUntil, :createdAt)
                      ON CONFLICT DO NOTHING
                      """)
                  .bind("id", subscriber.id())
                  .bind("address", subscriber.address().value())
                  .bind("key", subscriber.address().key())
                  .bind("state", subscriber.state())
                  .bind("zone", subscriber.clock().zone().getId())
                  .bind("hour", subscriber.clock().hour())
                  .bind("dayClock", subscriber.clock().text())
                  .bind("filter", subscriber.filter())
                  .bind("changes", subscriber.changes())
                  .bind("quiet", subscriber.quiet() == null ? "" : subscriber.quiet().text())
                  .bindByType("pausedUntil", subscriber.pausedUntil(), Instant.class)
                  .bind("createdAt", subscriber.createdAt())
                  .execute();
          if (rows == 1) {
            insertLeadTimes(handle, subscriber);
          }
          return rows == 1;
        });
  }

  /** Whether there was one. */
  public boolean delete(UUID id) {
    return database.with(handle -> handle.execute("DELETE FROM subscriber WHERE id = ?", id)) == 1;
  }

  private static void insertLeadTimes(Handle handle, Subscriber subscriber) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO subscriber_lead_time (subscriber_id, lead_time, day_lead)
            VALUES (:id, :leadTime, :dayLead)
            """);
    for (LeadTime leadTime : subscriber.leadTimes()) {
      batch
          .bind("id", subscriber.id())
          .bind("leadTime", leadTime.text())
          .bind("dayLead", leadTime.beforeDay().text())
          .add();
    }
    batch.execute();
  }

  private List<Subscriber> where(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle -> {
          String select =
              """
              SELECT id, address, state, zone, local_hour, filter, changes, quiet, paused_until, created_at
                FROM subscriber WHERE\s"""
                  + condition;
          List<Subscriber> found = bind.apply(handle.createQuery(select)).map((row, _) -> read(row)).list();
          Map<UUID, Set<LeadTime>> leadTimes = leadTimes(handle, found.stream().map(Subscriber::id).toList());
          return found.stream()
              .map(subscriber -> subscriber.withLeadTimes(leadTimes.getOrDefault(subscriber.id(), Set.of())))
              .toList();
        });
  }

  private static Map<UUID, Set<LeadTime>> leadTimes(Handle handle, List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : handle
            .createQuery(
                "SELECT subscriber_id, lead_time FROM subscriber_lead_time WHERE subscriber_id IN (<ids>)")
            .bindList("ids", ids)
            .map((row, _) -> Map.entry(row.getObject(1, UUID.class), LeadTime.parse(row.getString(2))))
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  private static Subscriber read(ResultSet row) throws SQLException {
    String quiet = row.getString("quiet");
    OffsetDateTime pausedUntil = row.getObject("paused_until", OffsetDateTime.class);
    return new Subscriber(
        row.getObject("id", UUID.class),
        new Address(row.getString("address")),
        SubscriberState.valueOf(row.getString("state")),
        new DayClock(ZoneId.of(row.getString("zone")), row.getInt("local_hour")),
        Set.of(),
        row.getString("filter"),
        Changes.valueOf(row.getString("changes")),
        quiet.isEmpty() ? null : QuietHours.parse(quiet),
        pausedUntil == null ? null : pausedUntil.toInstant(),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
