package org.aidememoire.event;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aidememoire.db.Database;

/** What happened to events: a row for each revision, never changed. */
@Singleton
public final class HistoryStore {

  private final Database database;

  public HistoryStore(Database database) {
    this.database = database;
  }

  public void insert(EventChange change, String actor) {
    Event after = change.after();
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO event_change (event_uid, revision, change_type, changed_at, actor, reason,
                      status, time_text, place_name, title, minor)
                    VALUES (:uid, :revision, :type, :changedAt, :actor, :reason, :status, :timeText, :place, :title,
                      :minor)
                    """)
                .bind("uid", after.uid())
                .bind("revision", after.revision())
                .bind("type", change.type())
                .bind("changedAt", after.changedAt())
                .bind("actor", actor)
                .bind("reason", change.reason())
                .bind("status", after.status())
                .bind("timeText", EventTimeFormat.format(after.time()))
                .bind("place", after.place() == null ? null : after.place().name())
                .bind("title", after.title())
                .bind("minor", change.minor())
                .execute());
  }

  /** The history of one event, the first revision first. */
  public List<PastChange> of(String eventUid) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT revision, change_type, changed_at, actor, reason, status, time_text, place_name, title, minor
                      FROM event_change
                     WHERE event_uid = :uid
                     ORDER BY revision
                    """)
                .bind("uid", eventUid)
                .map(
                    (row, _) ->
                        new PastChange(
                            row.getInt("revision"),
                            ChangeType.valueOf(row.getString("change_type")),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            row.getString("actor"),
                            row.getString("reason"),
                            Status.valueOf(row.getString("status")),
                            EventTimeFormat.parse(row.getString("time_text")),
                            row.getString("place_name"),
                            row.getString("title"),
                            row.getBoolean("minor")))
                .list());
  }

  /** Of each event the last time that was not undated; an event that never had one is left out. */
  public Map<String, EventTime> lastDated(Collection<String> eventUids) {
    return eventUids.isEmpty()
        ? Map.of()
        : database.with(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT event_uid, time_text
                          FROM event_change
                         WHERE event_uid IN (<uids>) AND time_text <> 'undated'
                         ORDER BY event_uid, revision
                        """)
                    .bindList("uids", List.copyOf(eventUids))
                    .map((row, _) -> Map.entry(row.getString("event_uid"), row.getString("time_text")))
                    .stream()
                    .collect(toMap(Map.Entry::getKey, each -> EventTimeFormat.parse(each.getValue()), (_, later) -> later)));
  }
}
