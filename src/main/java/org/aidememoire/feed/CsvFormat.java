package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Participant;
import org.aidememoire.ical.CalendarEntry;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180), for spreadsheets: a line each event, undated ones too. */
@Singleton
final class CsvFormat implements FeedFormat {

  private static final List<String> COLUMNS =
      List.of(
          "uid", "title", "kind", "status", "certainty", "time", "starts_at", "first_day", "last_day", "place", "country",
          "participants", "url", "changed_at");

  @Override
  public String suffix() {
    return "csv";
  }

  @Override
  public String type() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public boolean holdsVague() {
    return true;
  }

  @Override
  public List<FeedPart> write(CalendarView view, List<AgendaEntry> members) {
    String lines =
        Stream.concat(Stream.of(COLUMNS), members.stream().map(member -> values(member.entry())))
            .map(CsvFormat::line)
            .collect(Collectors.joining());
    return List.of(new FeedPart(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> values(CalendarEntry entry) {
    Event event = entry.event();
    return List.of(
        event.uid(),
        event.title(),
        event.kind().name(),
        entry.status().name(),
        event.facts().certainty().code(),
        EventTimeFormat.format(entry.time()),
        entry.time().startInstant().map(Object::toString).orElse(""),
        entry.time().firstDay().map(Object::toString).orElse(""),
        entry.time().lastDay().map(Object::toString).orElse(""),
        event.place() == null ? "" : event.place().name(),
        event.place() == null ? "" : orEmpty(event.place().country()),
        event.participants().stream().map(Participant::name).collect(Collectors.joining("; ")),
        entry.page().toASCIIString(),
        event.changedAt().toString());
  }

  private static String line(List<String> values) {
    return values.stream().map(CsvFormat::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  // a spreadsheet takes what begins with one of these for a formula
  private static String quoted(String value) {
    String text = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
