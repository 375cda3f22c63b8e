package org.aidememoire.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.EventTime;
import org.junit.jupiter.api.Test;

/** The hour that is written is the hour that was meant, in every zone the JDK knows, every 17 days of two years. */
class EveryZoneTest {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneId.of("UTC"));

  @Test
  void startIsTheInstantThatTheZoneRulesGive() {
    List<String> wrong = new ArrayList<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      for (LocalDateTime start = LocalDateTime.of(2027, 1, 2, 13, 15); start.getYear() < 2029; start = start.plusDays(17)) {
        String meant = "DTSTART:" + UTC.format(Instant.from(start.atZone(zone)));
        String written = Entries.value(written(new EventTime.At(start, zone)), "DTSTART");
        if (!written.equals(meant)) {
          wrong.add(id + " " + start + ": " + written);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static byte[] written(EventTime time) {
    return CalendarWriter.entry(Entries.at(time), EntryStyle.PUBLISHED).orElseThrow();
  }
}
