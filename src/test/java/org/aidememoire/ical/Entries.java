package org.aidememoire.ical;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;

/** Sample calendar entries: tests state only what differs. */
final class Entries {

  static final Provenance WIRE =
      new Provenance(
          "Example Wire",
          "https://wire.example/2027/01/03/talks",
          Instant.parse("2027-01-03T10:00:00Z"),
          "French and Japanese officials will hold talks in Vienna on 14 January.");

  private Entries() {}

  static CalendarEntry entry(Event event) {
    return new CalendarEntry(event, page(event), List.of(WIRE));
  }

  static CalendarEntry at(EventTime time) {
    return entry(Events.event("1@example.org", time, Events.FRANCE, Events.JAPAN));
  }

  static URI page(Event event) {
    return URI.create("https://calendar.example/events/" + event.uid());
  }

  /** The value of a property of an entry, unfolded, as it stands in the text. */
  static String value(byte[] ics, String property) {
    String text = new String(ics, StandardCharsets.UTF_8).replace("\r\n ", "");
    return text.lines()
        .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
        .findFirst()
        .orElse("no " + property);
  }
}
