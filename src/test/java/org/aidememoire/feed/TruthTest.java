package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.junit.jupiter.api.Test;

/** A calendar of 400 events of every grain, zone and script says what was meant. */
@MicronautTest(transactional = false)
class TruthTest {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX");

  @Inject private EventStore store;
  @Inject private Feeds feeds;
  @Inject private IcsFormat format;

  @Test
  void everyEventIsThereAtItsTime() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    List<Event> events = new GeneratedEvents(today).first(400);
    events.forEach(store::insert);

    feeds.refresh();

    Feeds.State state = feeds.state().orElseThrow();
    PublishedCalendar all = Objects.requireNonNull(state.calendars().get("all"));
    byte[] ics = feeds.edition(state, CalendarView.of(all, format)).feed().plain();
    assertThat(said(new String(ics, StandardCharsets.UTF_8))).isEqualTo(meant(Truth.of(events, today)));
  }

  private static Map<String, String> meant(String truth) {
    Map<String, String> meant = new TreeMap<>();
    truth.lines().map(line -> line.split("\t", -1)).forEach(field -> meant.put(field[0], field[3] + " " + field[4]));
    return meant;
  }

  private static Map<String, String> said(String ics) {
    Map<String, String> said = new TreeMap<>();
    for (String vevent : ics.split("BEGIN:VEVENT", -1)) {
      if (vevent.contains("\r\nUID:")) {
        said.put(value(vevent, "UID:"), time(value(vevent, "DTSTART")) + " " + time(value(vevent, "DTEND")));
      }
    }
    return said;
  }

  private static String value(String vevent, String name) {
    return vevent.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow().split(":", 2)[1];
  }

  private static String time(String value) {
    return value.length() == 8
        ? value
        : Long.toString(LocalDateTime.parse(value, UTC).toInstant(ZoneOffset.UTC).getEpochSecond());
  }
}
