package org.aidememoire.ical;

import static org.aidememoire.ical.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.ical.EntryStyle.Hours;
import org.aidememoire.ical.EntryStyle.TitleMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a calendar's text looks like: whole files for whole entries, single lines for single rules. */
class CalendarWriterTest {

  private static final CalendarHeader HEADER =
      new CalendarHeader(
          "Meetings, all",
          "Upcoming diplomatic meetings",
          URI.create("https://calendar.example/"),
          URI.create("https://calendar.example/calendars/all.ics"),
          "navy",
          Events.NOW);

  @Test
  void clockTimeInAZone() throws IOException {
    assertThat(calendar(entry(Events.talks()))).isEqualTo(golden("clock-time"));
  }

  @Test
  void cancelled() throws IOException {
    Event before = Events.talks();
    Event off = before.revised(before.facts().withCertainty(Certainty.CANCELLED), true, Events.NOW.plusSeconds(60));

    assertThat(calendar(entry(off))).isEqualTo(golden("cancelled"));
  }

  @Test
  void postponedStaysAtItsOldDate() throws IOException {
    Event before = Events.talks();
    Event off =
        before.revised(before.facts().withTime(new EventTime.Undated(), ""), true, Events.NOW.plusSeconds(60));
    CalendarEntry entry = new CalendarEntry(off, Entries.page(off), List.of(), before.time());

    assertThat(calendar(entry)).isEqualTo(golden("postponed"));
  }

  @Test
  void meetingOnTheMarginsNamesItsSummit() throws IOException {
    assertThat(calendar(entry(Events.talks().withPartOf("summit@example.org")))).contains("RELATED-TO:summit@example.org");
  }

  @Test
  void mergedLeavesATombstone() throws IOException {
    assertThat(calendar(entry(Events.talks().withMergedInto("older@example.org")))).isEqualTo(golden("merged"));
  }

  @Test
  void withoutEvents() throws IOException {
    assertThat(calendar()).isEqualTo(golden("empty"));
  }

  @Test
  void publicationForMail() throws IOException {
    byte[] mail =
        CalendarWriter.publication(entry(Events.talks()), "Aide-Mémoire", "calendar@example.org").orElseThrow();

    assertThat(text(mail)).isEqualTo(golden("publication"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-14T15:00[Asia/Kathmandu]                   | DTSTART:20270114T091500Z      | DTEND:20270114T111500Z
          2027-01-14T15:00/2027-01-14T17:30[America/Bogota]  | DTSTART:20270114T200000Z      | DTEND:20270114T223000Z
          2027-01-14T23:30/2027-01-15T01:00[Europe/Vienna]   | DTSTART:20270114T223000Z      | DTEND:20270115T000000Z
          2027-01-14T15:00                                   | DTSTART;VALUE=DATE:20270114   | DTEND;VALUE=DATE:20270115
          2027-01-14                                         | DTSTART;VALUE=DATE:20270114   | DTEND;VALUE=DATE:20270115
          2026-12-30/2027-01-02                              | DTSTART;VALUE=DATE:20261230   | DTEND;VALUE=DATE:20270103
          2027-01-14 evening                                 | DTSTART;VALUE=DATE:20270114   | DTEND;VALUE=DATE:20270115
          2027-W02                                           | DTSTART;VALUE=DATE:20270111   | DTEND;VALUE=DATE:20270118
          2027-02                                            | DTSTART;VALUE=DATE:20270201   | DTEND;VALUE=DATE:20270301
          """)
  void timesAreNoFinerThanSaid(String time, String start, String end) {
    byte[] ics = written(time);

    assertThat(Entries.value(ics, "DTSTART")).isEqualTo(start);
    assertThat(Entries.value(ics, "DTEND")).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-14T15:00[Asia/Kathmandu] | CONFIRMED | Talks in Vienna: France and Japan
          2027-01-14                       | CONFIRMED | Talks in Vienna: France and Japan
          2027-01-14T15:00                 | TENTATIVE | Talks in Vienna: France and Japan (15:00 local time\\, zone not known)
          2027-01-14 evening               | TENTATIVE | Talks in Vienna: France and Japan (evening\\, Vienna time)
          2027-W02                         | TENTATIVE | Talks in Vienna: France and Japan (in the week of 11 January 2027\\, day not announced)
          2027-02                          | TENTATIVE | Talks in Vienna: France and Japan (in February 2027\\, day not announced)
          """)
  void titleSaysWhatIsNotKnown(String time, String status, String title) {
    byte[] ics = written(time);

    assertThat(Entries.value(ics, "STATUS")).isEqualTo("STATUS:" + status);
    assertThat(Entries.value(ics, "SUMMARY")).isEqualTo("SUMMARY:" + title);
  }

  @Test
  void undatedHasNoEntry() {
    assertThat(CalendarWriter.entry(Entries.at(new EventTime.Undated()), EntryStyle.PUBLISHED)).isEmpty();
  }

  @Test
  void readerMayAskForWholeDaysAndForAnAlarm() {
    CalendarEntry talks = entry(Events.talks());
    EntryStyle days = new EntryStyle(TitleMark.PREFIX, TitleMark.NONE, Hours.ALL_DAY, null);
    EntryStyle bell = new EntryStyle(TitleMark.PREFIX, TitleMark.NONE, Hours.EXACT, Duration.ofMinutes(30));

    assertThat(text(CalendarWriter.entry(talks, days).orElseThrow()))
        .contains("DTSTART;VALUE=DATE:20270114\r\n", "(15:00 Vienna time)");
    assertThat(text(CalendarWriter.entry(talks, bell).orElseThrow()))
        .contains("BEGIN:VALARM\r\n", "ACTION:DISPLAY\r\n", "TRIGGER:-PT30M\r\n");
  }

  @Test
  void hostileTextIsOneSafeValue() throws IOException, ParserException {
    Event event = Events.talks();
    String title = "A;B,C\\D\u0007\r\nEND:VCALENDAR\r\n<b>x</b> \uD83C e\u0301 会談 🕊";
    Event hostile = event.revised(event.facts().withTitle(title), false, Events.NOW);

    Calendar parsed = new CalendarBuilder().build(new StringReader(calendar(entry(hostile))));

    assertThat(parsed.getComponents("VEVENT")).hasSize(1);
    assertThat(parsed.getComponents("VEVENT").getFirst().getRequiredProperty("SUMMARY").getValue())
        .isEqualTo("A;B,C\\D END:VCALENDAR <b>x</b> é 会談 🕊");
  }

  @Test
  void standsBeforeAStrictValidator() throws IOException, ParserException {
    Calendar parsed = new CalendarBuilder().build(new StringReader(calendar(entry(Events.talks()))));

    assertThat(parsed.validate().getEntries()).isEmpty();
  }

  private static byte[] written(String time) {
    return CalendarWriter.entry(Entries.at(EventTimeFormat.parse(time)), EntryStyle.PUBLISHED).orElseThrow();
  }

  private static String calendar(CalendarEntry... entries) {
    String written =
        List.of(entries).stream()
            .map(one -> text(CalendarWriter.entry(one, EntryStyle.PUBLISHED).orElseThrow()))
            .collect(Collectors.joining());
    return text(CalendarWriter.head(HEADER, entries.length == 0)) + written + text(CalendarWriter.end());
  }

  private static String text(byte[] ics) {
    return new String(ics, StandardCharsets.UTF_8);
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = CalendarWriterTest.class.getResourceAsStream(name + ".ics")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
    }
  }
}
