package org.aidememoire.event;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The states that events were in: a row for each revision, never changed. */
@Singleton
public final class PastStateStore {

  private final Database database;

  public PastStateStore(Database database) {
    this.database = database;
  }

  public void insert(Event event) {
    database.with(
        handle -> {
          EventRow.bindState(
                  handle.createUpdate(
                      """
                      INSERT INTO event_state (uid, revision, sequence, review, certainty, kind, title, time_text,
                        time_said, place_name, place_country, place_zone, place_venue, locked, merged_into, part_of,
                        took_place, created_at, changed_at)
                      VALUES (:uid, :revision, :sequence, :review, :certainty, :kind, :title, :timeText,
                        :timeSaid, :placeName, :placeCountry, :placeZone, :placeVenue, :locked, :mergedInto, :partOf,
                        :tookPlace, :createdAt, :changedAt)
                      """),
                  event)
              .execute();
          insertParticipants(handle, event);
          return event;
        });
  }

  private static void insertParticipants(Handle handle, Event event) {
    if (event.participants().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO event_state_participant (event_uid, revision, position, name, type, public_id, side)
            VALUES (:uid, :revision, :position, :name, :type, :id, :side)
            """);
    int position = 0;
    for (Participant participant : event.participants()) {
      batch.bind("uid", event.uid()).bind("revision", event.revision());
      ParticipantRows.bind(batch, position++, participant).add();
    }
    batch.execute();
  }

  /** The state that an event was in at that time; empty if it was not known then. */
  public Optional<Event> asOf(String uid, Instant instant) {
    return one(
        "uid = :uid AND changed_at <= :instant ORDER BY revision DESC LIMIT 1",
        query -> query.bind("uid", uid).bind("instant", instant));
  }

  /** The state at a revision. */
  public Optional<Event> at(String uid, int revision) {
    return one("uid = :uid AND revision = :revision", query -> query.bind("uid", uid).bind("revision", revision));
  }

  private Optional<Event> one(String condition, UnaryOperator<Query> bind) {
    return database.with(
        handle ->
            bind.apply(handle.createQuery("SELECT " + EventRow.COLUMNS + " FROM event_state WHERE " + condition))
                .map((row, _) -> EventRow.read(row))
                .findOne()
                .map(event -> event.withParticipants(participants(handle, event))));
  }

  private static List<Participant> participants(Handle handle, Event event) {
    return handle
        .createQuery(
            """
            SELECT name, type, public_id, side
              FROM event_state_participant
             WHERE event_uid = :uid AND revision = :revision
             ORDER BY position
            """)
        .bind("uid", event.uid())
        .bind("revision", event.revision())
        .map((row, _) -> ParticipantRows.read(row))
        .list();
  }
}
