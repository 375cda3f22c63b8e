package org.aidememoire.event;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The events: a row each, with a row for every participant. */
@Singleton
public final class EventStore {

  private final Database database;

  public EventStore(Database database) {
    this.database = database;
  }

  public Optional<Event> find(String uid) {
    return where("uid = :uid", query -> query.bind("uid", uid)).stream().findFirst();
  }

  /** Those of them that there are. */
  public List<Event> of(Collection<String> uids) {
    return uids.isEmpty() ? List.of() : where("uid IN (<uids>)", query -> query.bindList("uids", List.copyOf(uids)));
  }

  /** Published events of which some day lies in the range, by first day and UID. */
  public List<Event> published(LocalDate first, LocalDate lastInclusive) {
    return where(
        """
        review = 'PUBLISHED' AND merged_into IS NULL AND last_day >= :first AND first_day <= :last
        ORDER BY first_day, uid
        """,
        query -> query.bind("first", first).bind("last", lastInclusive));
  }

  /** Published events of which no day is known and that were not called off, the latest change first. */
  public List<Event> publishedUndated() {
    return where(
        """
        review = 'PUBLISHED' AND merged_into IS NULL AND first_day IS NULL AND status <> 'CANCELLED'
        ORDER BY changed_at DESC, uid
        """,
        query -> query);
  }

  /** Events with one of these parties that were not over before that day, or are undated: what a sighting may be. */
  public List<Event> candidates(Collection<String> parties, LocalDate notOverBefore) {
    return parties.isEmpty()
        ? List.of()
        : where(
            """
            merged_into IS NULL AND (last_day >= :day OR last_day IS NULL)
            AND uid IN (SELECT event_uid FROM participant WHERE name IN (<parties>) OR side IN (<parties>))
            ORDER BY created_at, uid
            """,
            query -> query.bindList("parties", List.copyOf(parties)).bind("day", notOverBefore));
  }

  /** Events that wait for an editor, the oldest first. */
  public List<Event> proposed(int limit) {
    return where(
        "review = 'PROPOSED' AND merged_into IS NULL ORDER BY created_at, uid LIMIT :limit",
        query -> query.bind("limit", limit));
  }

  /** How many events wait for an editor. */
  public long proposals() {
    return database.with(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM event WHERE review = 'PROPOSED' AND merged_into IS NULL")
                .mapTo(Long.class)
                .one());
  }

  /**
   * How many times events were written, as far as committed: the same number as before means that nothing changed, on
   * whichever node.
   */
  public long changes() {
    return database.with(
        handle -> handle.createQuery("SELECT changes FROM event_counter WHERE id = 1").mapTo(Long.class).one());
  }

  /** Events that were written after {@link #changes} was that number, hidden ones too. */
  public List<Event> writtenAfter(long changes) {
    return where("change_number > :changes ORDER BY uid", query -> query.bind("changes", changes));
  }

  /** The events that were written after that number, hidden ones too, by the number of their last writing. */
  public List<WrittenEvent> writtenAfter(long changes, int limit) {
    Map<String, Long> numbers = database.with(handle -> numbers(handle, changes, limit));
    return of(numbers.keySet()).stream()
        .map(event -> new WrittenEvent(Objects.requireNonNull(numbers.get(event.uid())), event))
        .sorted(Comparator.comparingLong(WrittenEvent::number))
        .toList();
  }

  /** The UIDs of the events whose last writing has a number after the one and up to the other, hidden ones too. */
  public List<String> written(long after, long last, int limit) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT uid
                      FROM event
                     WHERE change_number > :after AND change_number <= :last
                     ORDER BY change_number, uid
                     LIMIT :limit
                    """)
                .bind("after", after)
                .bind("last", last)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  private static Map<String, Long> numbers(Handle handle, long changes, int limit) {
    return handle
        .createQuery(
            """
            SELECT uid, change_number
              FROM event
             WHERE change_number > :changes
             ORDER BY change_number
             LIMIT :limit
            """)
        .bind("changes", changes)
        .bind("limit", limit)
        .map((row, _) -> Map.entry(row.getString("uid"), row.getLong("change_number")))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Published events that were not over before that day or are undated; those merged into another too. */
  public List<Event> publishedWithDoubles(LocalDate notOverBefore) {
    return where(
        "review = 'PUBLISHED' AND (last_day >= :day OR last_day IS NULL) ORDER BY uid",
        query -> query.bind("day", notOverBefore));
  }

  /**
   * A page of the published events that were not over before that day, in the order of their UIDs.
   *
   * @param afterUid where the page before ended, "" for the first page
   */
  public List<Event> publishedPage(String afterUid, LocalDate notOverBefore, int limit) {
    return where(
        """
        uid > :after AND review = 'PUBLISHED' AND merged_into IS NULL AND last_day >= :day
        ORDER BY uid LIMIT :limit
        """,
        query -> query.bind("after", afterUid).bind("day", notOverBefore).bind("limit", limit));
  }

  public void insert(Event event) {
    database.with(
        handle -> {
          count(handle);
          EventRow.bind(
                  handle.createUpdate(
                      """
                      INSERT INTO event (uid, revision, sequence, review, status, certainty, kind, title,
                        time_text, time_said, first_day, last_day, starts_at,
                        place_name, place_country, place_zone, place_venue, locked, merged_into, part_of, took_place, created_at, changed_at,
                        change_number)
                      VALUES (:uid, :revision, :sequence, :review, :status, :certainty, :kind, :title,
                        :timeText, :timeSaid, :firstDay, :lastDay, :startsAt,
                        :placeName, :placeCountry, :placeZone, :placeVenue, :locked, :mergedInto, :partOf, :tookPlace, :createdAt, :changedAt,
                        (SELECT changes FROM event_counter WHERE id = 1))
                      """),
                  event)
              .execute();
          ParticipantRows.insert(handle, event);
          return event;
        });
  }

  /**
   * Puts the next state of an event in the place of the one before it.
   *
   * @throws StaleEventException if it is no longer in the state before
   */
  public void update(Event before, Event after) {
    database.with(
        handle -> {
          count(handle);
          int rows =
              EventRow.bind(
                      handle.createUpdate(
                          """
                          UPDATE event SET revision = :revision, sequence = :sequence, review = :review,
                            status = :status, certainty = :certainty, kind = :kind, title = :title,
                            time_text = :timeText, time_said = :timeSaid, first_day = :firstDay, last_day = :lastDay,
                            starts_at = :startsAt, place_name = :placeName, place_country = :placeCountry,
                            place_zone = :placeZone, place_venue = :placeVenue, locked = :locked,
                            merged_into = :mergedInto, part_of = :partOf, took_place = :tookPlace, created_at = :createdAt, changed_at = :changedAt,
                            change_number = (SELECT changes FROM event_counter WHERE id = 1)
                          WHERE uid = :uid AND revision = :before
                          """),
                      after)
                  .bind("before", before.revision())
                  .execute();
          if (rows == 0) {
            throw new StaleEventException(after.uid(), before.revision());
          }
          ParticipantRows.replace(handle, after);
          return after;
        });
  }

  private static void count(Handle handle) {
    handle.execute("UPDATE event_counter SET changes = changes + 1 WHERE id = 1");
  }

  private List<Event> where(String condition, UnaryOperator<Query> bind) {
    return database.with(handle -> EventRows.where(handle, condition, bind));
  }
}
