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
import org.jdbi.v3.core.statement.Update;
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
              settings(
                      handle,
                      """
                      INSERT INTO subscriber (id, address, address_key, state, zone, local_hour, day_clock, filter, changes,
                        quiet, paused_until, digest, digest_hour, digest_days, digest_clock, urgent_beside_digest,
                        urgent_in_quiet, dates, created_at)
                      VALUES (:id, :address, :key, :state, :zone, :hour, :dayClock, :filter, :changes,
                        :quiet, :pausedUntil, :digest, :digestHour, :digestDays, :digestClock, :besideDigest,
                        :inQuiet, :dates, :createdAt)
                      ON CONFLICT DO NOTHING
                      """,
                      subscriber.settings())
                  .bind("id", subscriber.id())
                  .bind("address", subscriber.address().value())
                  .bind("key", subscriber.address().key())
                  .bind("state", subscriber.state())
                  .bind("createdAt", subscriber.createdAt())
                  .execute();
          if (rows == 1) {
            insertLeadTimes(handle, subscriber.id(), subscriber.leadTimes());
          }
          return rows == 1;
        });
  }

  /** Whether there is such a subscriber. */
  boolean update(UUID id, Settings settings) {
    return database.with(
        handle -> {
          int rows =
              settings(
                      handle,
                      """
                      UPDATE subscriber SET zone = :zone, local_hour = :hour, day_clock = :dayClock, filter = :filter,
                        changes = :changes, quiet = :quiet, paused_until = :pausedUntil, digest = :digest,
                        digest_hour = :digestHour, digest_days = :digestDays, digest_clock = :digestClock,
                        urgent_beside_digest = :besideDigest, urgent_in_quiet = :inQuiet, dates = :dates
                      WHERE id = :id
                      """,
                      settings)
                  .bind("id", id)
                  .execute();
          if (rows == 1) {
            handle.execute("DELETE FROM subscriber_lead_time WHERE subscriber_id = ?", id);
            insertLeadTimes(handle, id, settings.leadTimes());
          }
          return rows == 1;
        });
  }

  private static Update settings(Handle handle, String sql, Settings settings) {
    DigestClock digestClock = settings.digestClock();
    return handle
        .createUpdate(sql)
        .bind("zone", settings.clock().zone().getId())
        .bind("hour", settings.clock().hour())
        .bind("dayClock", settings.clock().text())
        .bind("filter", settings.filter())
        .bind("changes", settings.changes())
        .bind("quiet", settings.quiet() == null ? "" : settings.quiet().text())
        .bindByType("pausedUntil", settings.pausedUntil(), Instant.class)
        .bind("digest", settings.digest().rhythm())
        .bind("digestHour", settings.digest().hour())
        .bind("digestDays", settings.digest().daysText())
        .bind("digestClock", digestClock == null ? "" : digestClock.text())
        .bind("besideDigest", settings.urgent().besideDigest())
        .bind("inQuiet", settings.urgent().inQuietHours())
        .bind("dates", settings.dates().text());
  }

  /** The subscription of an address, which nobody else changes or asks for until this transaction ends. */
  public Optional<Subscriber> locked(Address address) {
    database.with(
        handle ->
            handle
                .createQuery("SELECT id FROM subscriber WHERE address_key = :key FOR UPDATE")
                .bind("key", address.key())
                .mapTo(UUID.class)
                .findOne());
    return find(address);
  }

  void confirm(UUID id) {
    database.with(handle -> handle.execute("UPDATE subscriber SET state = 'CONFIRMED' WHERE id = ?", id));
  }

  void askedAgain(UUID id, Instant at) {
    database.with(handle -> handle.execute("UPDATE subscriber SET created_at = ? WHERE id = ?", at, id));
  }

  /** Those who asked before that instant and have no link any more to confirm by. */
  int deletePending(Instant askedBefore, Instant now) {
    return database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    DELETE FROM subscriber
                     WHERE state = 'PENDING' AND created_at < :askedBefore
                       AND NOT EXISTS (SELECT 1 FROM reader_token t
                                        WHERE t.subscriber_id = subscriber.id AND t.expires_at > :now)
                    """)
                .bind("askedBefore", askedBefore)
                .bind("now", now)
                .execute());
  }

  /** The digest clocks of those who get digests. */
  public List<DigestClock> digestClocks() {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT DISTINCT digest_clock FROM subscriber
                     WHERE digest_clock <> '' AND state = 'CONFIRMED' ORDER BY digest_clock
                    """)
                .mapTo(String.class)
                .map(DigestClock::parse)
                .list());
  }

  /** Whether there was one. */
  public boolean delete(UUID id) {
    return database.with(handle -> handle.execute("DELETE FROM subscriber WHERE id = ?", id)) == 1;
  }

  private static void insertLeadTimes(Handle handle, UUID id, Set<LeadTime> leadTimes) {
    if (leadTimes.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO subscriber_lead_time (subscriber_id, lead_time, day_lead)
            VALUES (:id, :leadTime, :dayLead)
            """);
    for (LeadTime leadTime : leadTimes) {
      batch
          .bind("id", id)
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
              SELECT id, address, state, zone, local_hour, filter, changes, quiet, paused_until, digest, digest_hour,
                     digest_days, urgent_beside_digest, urgent_in_quiet, dates, created_at
                FROM subscriber WHERE\s"""
                  + condition;
          List<Subscriber> found = bind.apply(handle.createQuery(select)).map((row, _) -> read(row)).list();
          Map<UUID, Set<LeadTime>> leadTimes = leadTimes(handle, found.stream().map(Subscriber::id).toList());
          return found.stream()
              .map(each -> each.with(each.settings().withLeadTimes(leadTimes.getOrDefault(each.id(), Set.of()))))
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
    return new Subscriber(
        row.getObject("id", UUID.class),
        new Address(row.getString("address")),
        SubscriberState.valueOf(row.getString("state")),
        settings(row),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Settings settings(ResultSet row) throws SQLException {
    String quiet = row.getString("quiet");
    OffsetDateTime pausedUntil = row.getObject("paused_until", OffsetDateTime.class);
    return new Settings(
        new DayClock(ZoneId.of(row.getString("zone")), row.getInt("local_hour")),
        Set.of(),
        row.getString("filter"),
        Changes.valueOf(row.getString("changes")),
        quiet.isEmpty() ? null : QuietHours.parse(quiet),
        pausedUntil == null ? null : pausedUntil.toInstant(),
        new Digest(
            Digest.Rhythm.valueOf(row.getString("digest")),
            row.getInt("digest_hour"),
            Digest.days(row.getString("digest_days"))),
        new Settings.Urgent(row.getBoolean("urgent_beside_digest"), row.getBoolean("urgent_in_quiet")),
        DateStyle.parse(row.getString("dates")));
  }
}
