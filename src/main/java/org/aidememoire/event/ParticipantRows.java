package org.aidememoire.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The participants of events: a row each, in order. */
final class ParticipantRows {

  private ParticipantRows() {}

  static void replace(Handle handle, Event event) {
    handle.execute("DELETE FROM participant WHERE event_uid = ?", event.uid());
    insert(handle, event);
  }

  static void insert(Handle handle, Event event) {
    if (event.participants().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO participant (event_uid, position, name, type, public_id, side)
            VALUES (:uid, :position, :name, :type, :id, :side)
            """);
    int position = 0;
    for (Participant participant : event.participants()) {
      bind(batch.bind("uid", event.uid()), position++, participant).add();
    }
    batch.execute();
  }

  static Map<String, List<Participant>> of(Handle handle, Collection<String> uids) {
    if (uids.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            SELECT event_uid, name, type, public_id, side
              FROM participant
             WHERE event_uid IN (<uids>)
             ORDER BY event_uid, position
            """)
        .bindList("uids", List.copyOf(uids))
        .map((row, _) -> Map.entry(row.getString("event_uid"), read(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** Fills :position, :name, :type, :id and :side, which every table of participants has. */
  static PreparedBatch bind(PreparedBatch batch, int position, Participant participant) {
    return batch
        .bind("position", position)
        .bind("name", participant.name())
        .bind("type", participant.type())
        .bind("id", participant.id())
        .bind("side", participant.side());
  }

  static Participant read(ResultSet row) throws SQLException {
    return new Participant(
        row.getString("name"),
        ParticipantType.valueOf(row.getString("type")),
        row.getString("public_id"),
        row.getString("side"));
  }
}
