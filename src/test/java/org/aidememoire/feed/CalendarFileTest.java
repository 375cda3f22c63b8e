package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import org.aidememoire.event.EventFilter;
import org.aidememoire.feed.FeedOptions.Treatment;
import org.aidememoire.ical.EntryStyle.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar's file may say, and what is said of a wrong one. */
class CalendarFileTest {

  @Test
  void allKeys() {
    PublishedCalendar calendar =
        CalendarFile.read(
            "nato.yml",
            """
            name: NATO
            description: Meetings of NATO
            colour: Navy
            filter: org:NATO and not kind:call
            cancelled: drop
            tentative: prefix
            vague: on
            hours: all-day
            alarm: PT30M
            back: P7D
            ahead: P6M
            """);

    assertThat(calendar)
        .isEqualTo(
            new PublishedCalendar(
                "nato",
                "NATO",
                "Meetings of NATO",
                "navy",
                "org:NATO and not kind:call",
                EventFilter.parse("org:NATO and not kind:call"),
                new FeedOptions(Treatment.DROP, Treatment.PREFIX, true, Hours.ALL_DAY, Duration.ofMinutes(30)),
                Period.ofDays(7),
                Period.ofMonths(6)));
  }

  @Test
  void nameIsEnough() {
    PublishedCalendar calendar = CalendarFile.read("all.yml", "name: All");

    assertThat(calendar.filter()).isEqualTo(EventFilter.all());
    assertThat(calendar.options()).isEqualTo(FeedOptions.DEFAULT);
    assertThat(calendar.back()).isEqualTo(Period.ofDays(30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          description: x         | calendars/eu.yml: name: is missing.
          {name: x, color: navy} | calendars/eu.yml: color: there is no such key; there are ahead, alarm, back, cancelled
          {name: x, colour: f00} | calendars/eu.yml: colour: "f00" is no colour name of CSS3, like navy or darkgreen.
          {name: x, filter: a:b} | calendars/eu.yml: filter: no field "a"
          {name: x, cancelled: gone} | calendars/eu.yml: cancelled: "gone" is none of keep, drop, prefix.
          {name: x, vague: maybe} | calendars/eu.yml: vague: "maybe" is neither on nor off.
          {name: x, alarm: 30}   | calendars/eu.yml: alarm: "30" is neither off nor a time like PT30M, up to P7D.
          {name: x, alarm: P8D}  | calendars/eu.yml: alarm: "P8D" is neither off nor a time like PT30M, up to P7D.
          {name: x, back: 30}    | calendars/eu.yml: back: "30" is no time like P30D or P2Y, up to P1Y.
          {name: x, back: P2Y}   | calendars/eu.yml: back: "P2Y" is no time like P30D or P2Y, up to P1Y.
          {name: [a]}            | calendars/eu.yml: name: one value is wanted.
          {name: x, name: y}     | calendars/eu.yml: line 1: found duplicate key name.
          {name: x               | calendars/eu.yml: line 1:
          just words             | calendars/eu.yml: there are no keys in it.
          """)
  void faultIsOneSentenceWithFileAndKey(String yaml, String sentence) {
    assertThatThrownBy(() -> CalendarFile.read("eu.yml", yaml)).message().startsWith(sentence).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU.yml", "a b.yml", "ü.yml", ".yml", "-a.yml"})
  void fileNameIsAnAddress(String file) {
    assertThatThrownBy(() -> CalendarFile.read(file, "name: x")).hasMessageContaining("file name is the calendar's address");
  }

  @Test
  void typesOutsideYamlAreNotMade() {
    assertThatThrownBy(() -> CalendarFile.read("eu.yml", "name: !!java.net.URL [\"http://x\"]"))
        .hasMessageStartingWith("calendars/eu.yml: ");
  }
}
