package org.aidememoire.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The reports on file, as far as an event is told from them: with all parties, without their evidence. */
@Singleton
public final class TestimonyStore {

  private static final String COLUMNS =
      """
      id, event_uid, article_id, position, kind, time_text, time_said, moved_from, fate, certainty, confidence, quote,
      place_name, place_country, place_zone, place_venue, trust, standing, source, url, published, published_at
      """;

  private static final int TOLD_FOR_DAYS = 15;

  private final Database database;

  public TestimonyStore(Database database) {
    this.database = database;
  }

  public Optional<Testimony> find(UUID id) {
    return read("id = :id", query -> query.bind("id", id)).stream().map(Filed::report).findFirst();
  }

  /** The event that a report is filed under; empty if under none, or if there is no such report. */
  public Optional<String> eventOf(UUID id) {
    return read("id = :id", query -> query.bind("id", id)).stream()
        .map(Filed::eventUid)
        .flatMap(uid -> Optional.ofNullable(uid).stream())
        .findFirst();
  }

  /** The reports on events by UID. */
  public Map<String, List<Testimony>> of(Collection<String> eventUids) {
    return eventUids.isEmpty()
        ? Map.of()
        : read("event_uid IN (<uids>)", query -> query.bindList("uids", List.copyOf(eventUids))).stream()
            .collect(groupingBy(filed -> String.valueOf(filed.eventUid()), mapping(Filed::report, toList())));
  }

  public List<Testimony> of(String eventUid) {
    return of(List.of(eventUid)).getOrDefault(eventUid, List.of());
  }

  /** The reports of an article, in the order of its text. */
  public List<Filed> ofArticle(UUID articleId) {
    return read("article_id = :id ORDER BY position", query -> query.bind("id", articleId));
  }

  /**
   * Reports with one of these parties that are filed under no event, the first published first; of those that tell how a
   * meeting went only the ones that can mean one at that time.
   */
  public List<Testimony> unfiled(Collection<String> parties, EventTime time) {
    LocalDate from = time.firstDay().orElse(LocalDate.EPOCH);
    LocalDate until = time.lastDay().map(last -> last.plusDays(TOLD_FOR_DAYS)).orElse(LocalDate.EPOCH);
    return parties.isEmpty()
        ? List.of()
        : read(
                """
                event_uid IS NULL AND (fate <> 'TOOK_PLACE' OR (published >= :from AND published < :until)) AND id IN (SELECT sighting_id
                                               FROM sighting_participant
                                              WHERE name IN (<parties>) OR side IN (<parties>))
                """,
                query ->
                    query
                        .bindList("parties", List.copyOf(parties))
                        .bind("from", from.toString())
                        .bind("until", until.toString()))
            .stream()
            .map(Filed::report)
            .sorted(Testimony.BY_PUBLICATION)
            .toList();
  }

  /** A page of the reports that wait for an editor, by publication, the latest first. */
  public List<Filed> pending(int limit) {
    return read(
        "standing = 'PENDING' AND event_uid IS NOT NULL ORDER BY published_at DESC, id LIMIT :limit",
        query -> query.bind("limit", limit));
  }

  /** Files a report under an event; the one that it was filed under before is kept. */
  public void file(UUID id, String eventUid) {
    database.with(
        handle ->
            handle
                .createUpdate("UPDATE sighting SET filed_before = event_uid, event_uid = :uid WHERE id = :id")
                .bind("uid", eventUid)
                .bind("id", id)
                .execute());
  }

  /** Files the reports that came from one event to another under the first again. Returns how many there were. */
  public int fileBack(String from, String to) {
    return database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE sighting SET filed_before = NULL, event_uid = :from
                     WHERE event_uid = :to AND filed_before = :from
                    """)
                .bind("from", from)
                .bind("to", to)
                .execute());
  }

  public void stand(UUID id, Standing standing) {
    database.with(
        handle ->
            handle
                .createUpdate("UPDATE sighting SET standing = :standing WHERE id = :id")
                .bind("standing", standing)
                .bind("id", id)
                .execute());
  }

  /**
   * A report and where it is.
   *
   * @param eventUid null if it is filed under no event
   */
  public record Filed(@Nullable String eventUid, Testimony report) {}

  private List<Filed> read(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle -> {
          List<Row> rows =
              bind.apply(handle.createQuery("SELECT " + COLUMNS + " FROM sighting WHERE " + condition))
                  .map((row, _) -> Row.of(row))
                  .list();
          Map<UUID, List<Participant>> parties = parties(handle, rows.stream().map(Row::id).toList());
          return rows.stream().map(row -> row.filed(parties.getOrDefault(row.id(), List.of()))).toList();
        });
  }

  private static Map<UUID, List<Participant>> parties(Handle handle, List<UUID> sightings) {
    if (sightings.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            SELECT sighting_id, name, type, public_id, side
              FROM sighting_participant
             WHERE sighting_id IN (<sightings>)
             ORDER BY sighting_id, position
            """)
        .bindList("sightings", sightings)
        .map((row, _) -> Map.entry(row.getObject("sighting_id", UUID.class), ParticipantRows.read(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** A row of the table, whose parties are rows of another. */
  private record Row(UUID id, @Nullable String eventUid, Testimony withoutParties) {

    static Row of(ResultSet row) throws SQLException {
      UUID id = row.getObject("id", UUID.class);
      Report report =
          new Report(
              sighting(row),
              row.getInt("position"),
              row.getObject("article_id", UUID.class),
              row.getString("source"),
              row.getString("url"),
              row.getString("published"),
              row.getObject("published_at", OffsetDateTime.class).toInstant());
      return new Row(
          id,
          row.getString("event_uid"),
          new Testimony(
              id, report, Trust.valueOf(row.getString("trust")), Standing.valueOf(row.getString("standing"))));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
      String quote = row.getString("quote");
      String movedFrom = row.getString("moved_from");
      return new Sighting(
          Kind.valueOf(row.getString("kind")),
          EventTimeFormat.parse(row.getString("time_text")),
          row.getString("time_said"),
          null,
          null,
          movedFrom == null ? null : EventTimeFormat.parse(movedFrom),
          Fate.valueOf(row.getString("fate")),
          List.of(),
          EventRow.place(row),
          Certainty.valueOf(row.getString("certainty")),
          row.getDouble("confidence"),
          List.of(new Sighting.Mention(0, quote.length(), quote)),
          List.of());
    }

    Filed filed(List<Participant> parties) {
      return new Filed(eventUid, withoutParties.withParties(parties));
    }
  }
}
