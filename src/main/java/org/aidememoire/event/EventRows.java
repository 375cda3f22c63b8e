package org.aidememoire.event;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The rows of events that fulfil a condition, with their participants. */
final class EventRows {

  private EventRows() {}

  static List<Event> where(Handle handle, String condition, UnaryOperator<Query> bind) {
    String select = "SELECT " + EventRow.COLUMNS + " FROM event WHERE " + condition;
    List<Event> events = bind.apply(handle.createQuery(select)).map((row, _) -> EventRow.read(row)).list();
    Map<String, List<Participant>> participants =
        ParticipantRows.of(handle, events.stream().map(Event::uid).toList());
    return events.stream()
        .map(event -> event.withParticipants(participants.getOrDefault(event.uid(), List.of())))
        .toList();
  }
}
