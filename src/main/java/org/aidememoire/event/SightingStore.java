package org.aidememoire.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The sightings of events, each with its evidence. */
@Singleton
public final class SightingStore {

  private final Database database;

  public SightingStore(Database database) {
    this.database = database;
  }

  /** Files a report of a source that nobody vouches for. */
  public void insert(String eventUid, Report report) {
    insert(eventUid, new Testimony(UUID.randomUUID(), report, Trust.UNNAMED, Standing.COUNTED));
  }

  /**
   * Files a report.
   *
   * @param eventUid null if it speaks of no event that is known
   */
  public void insert(@Nullable String eventUid, Testimony testimony) {
    Sighting sighting = testimony.report().sighting();
    database.with(
        handle -> {
          insertRow(handle, eventUid, testimony);
          insertParties(handle, testimony.id(), sighting.participants());
          insertEvidence(handle, testimony.id(), sighting.evidence());
          return testimony.id();
        });
  }

  private static void insertRow(Handle handle, @Nullable String eventUid, Testimony testimony) {
    Report report = testimony.report();
    Sighting sighting = report.sighting();
    Update insert =
        handle.createUpdate(
            """
            INSERT INTO sighting (id, event_uid, article_id, position, kind, time_text, time_said, moved_from, fate,
              certainty, confidence, quote, place_name, place_country, place_zone, place_venue,
              trust, standing, source, url, published, published_at)
            VALUES (:id, :eventUid, :articleId, :position, :kind, :timeText, :timeSaid, :movedFrom, :fate,
              :certainty, :confidence, :quote, :placeName, :placeCountry, :placeZone, :placeVenue,
              :trust, :standing, :source, :url, :published, :publishedAt)
            """);
    EventRow.bindPlace(insert, sighting.place())
        .bind("id", testimony.id())
        .bind("eventUid", eventUid)
        .bind("articleId", report.articleId())
        .bind("position", report.position())
        .bind("kind", sighting.kind())
        .bind("timeText", EventTimeFormat.format(sighting.time()))
        .bind("timeSaid", sighting.timeSaid())
        .bind("fate", sighting.fate())
        .bind("certainty", sighting.certainty())
        .bind("confidence", sighting.confidence())
        .bind("quote", sighting.best().quote())
        .bind("movedFrom", sighting.movedFrom() == null ? null : EventTimeFormat.format(sighting.movedFrom()))
        .bind("trust", testimony.trust())
        .bind("standing", testimony.standing())
        .bind("source", report.source())
        .bind("url", report.url())
        .bind("published", report.published())
        .bind("publishedAt", report.publishedAt())
        .execute();
  }

  private static void insertParties(Handle handle, UUID sighting, List<Participant> parties) {
    if (parties.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO sighting_participant (sighting_id, position, name, type, public_id, side)
            VALUES (:sighting, :position, :name, :type, :id, :side)
            """);
    int position = 0;
    for (Participant each : parties) {
      ParticipantRows.bind(batch.bind("sighting", sighting), position++, each).add();
    }
    batch.execute();
  }

  private static void insertEvidence(Handle handle, UUID sighting, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO evidence (sighting_id, position, field, start_inclusive, end_exclusive, quote, rule)
            VALUES (:sighting, :position, :field, :start, :end, :quote, :rule)
            """);
    int position = 0;
    for (Evidence each : evidence) {
      batch
          .bind("sighting", sighting)
          .bind("position", position++)
          .bind("field", each.field())
          .bind("start", each.startInclusive())
          .bind("end", each.endExclusive())
          .bind("quote", each.quote())
          .bind("rule", each.rule())
          .add();
    }
    batch.execute();
  }

  /** Forgets what an article says, with its evidence. */
  public void deleteOf(UUID articleId) {
    database.with(
        handle -> {
          handle.execute("DELETE FROM evidence WHERE sighting_id IN (SELECT id FROM sighting WHERE article_id = ?)", articleId);
          handle.execute(
              "DELETE FROM sighting_participant WHERE sighting_id IN (SELECT id FROM sighting WHERE article_id = ?)", articleId);
          return handle.execute("DELETE FROM sighting WHERE article_id = ?", articleId);
        });
  }

  /** The sightings of one event, the latest published first. */
  public List<ReportedSighting> of(String eventUid) {
    return of(List.of(eventUid)).getOrDefault(eventUid, List.of());
  }

  /** The sightings of events by UID, of each the latest published first. */
  public Map<String, List<ReportedSighting>> of(Collection<String> eventUids) {
    return eventUids.isEmpty() ? Map.of() : database.with(handle -> read(handle, List.copyOf(eventUids)));
  }

  /**
   * Of each event the sightings that made it what it is: whose article announced or changed it; the latest published
   * first, without evidence. What merely repeats is left out, so that they change only when the event does.
   */
  public Map<String, List<ReportedSighting>> decisive(Collection<String> eventUids) {
    return eventUids.isEmpty()
        ? Map.of()
        : database.with(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT id, event_uid, article_id, kind, time_text, time_said, fate, certainty, confidence, quote,
                               source, url, published, published_at
                          FROM sighting
                         WHERE event_uid IN (<uids>)
                           AND EXISTS (SELECT 1
                                         FROM event_change
                                        WHERE event_change.event_uid = sighting.event_uid
                                          AND actor = 'article ' || CAST(article_id AS varchar(36)))
                         ORDER BY published_at DESC, article_id, position
                        """)
                    .bindList("uids", List.copyOf(eventUids))
                    .map((row, _) -> Map.entry(row.getString("event_uid"), sighting(row, Map.of())))
                    .stream()
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
  }

  private static Map<String, List<ReportedSighting>> read(Handle handle, List<String> uids) {
    Map<UUID, List<Evidence>> evidence = evidence(handle, uids);
    return handle
        .createQuery(
            """
            SELECT id, event_uid, article_id, kind, time_text, time_said, fate, certainty, confidence, quote,
                   source, url, published, published_at
              FROM sighting
             WHERE event_uid IN (<uids>)
             ORDER BY published_at DESC, article_id, position
            """)
        .bindList("uids", uids)
        .map((row, _) -> Map.entry(row.getString("event_uid"), sighting(row, evidence)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
  }

  private static Map<UUID, List<Evidence>> evidence(Handle handle, List<String> uids) {
    return handle
        .createQuery(
            """
            SELECT sighting_id, field, start_inclusive, end_exclusive, quote, rule
              FROM evidence
             WHERE sighting_id IN (SELECT id FROM sighting WHERE event_uid IN (<uids>))
             ORDER BY sighting_id, position
            """)
        .bindList("uids", uids)
        .map(
            (row, _) ->
                Map.entry(
                    row.getObject("sighting_id", UUID.class),
                    new Evidence(
                        Field.valueOf(row.getString("field")),
                        row.getInt("start_inclusive"),
                        row.getInt("end_exclusive"),
                        row.getString("quote"),
                        row.getString("rule"))))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static ReportedSighting sighting(ResultSet row, Map<UUID, List<Evidence>> evidence) throws SQLException {
    return new ReportedSighting(
        row.getObject("article_id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        EventTimeFormat.parse(row.getString("time_text")),
        row.getString("time_said"),
        Fate.valueOf(row.getString("fate")),
        Certainty.valueOf(row.getString("certainty")),
        row.getDouble("confidence"),
        row.getString("quote"),
        row.getString("source"),
        row.getString("url"),
        row.getString("published"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        evidence.getOrDefault(row.getObject("id", UUID.class), List.of()));
  }
}
