package org.aidememoire.ical;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;

/**
 * The content lines of one VEVENT, without those of its alarms. iCal4j splits them and no more: what it makes of a TZID stays
 * among the time zones of this process for ever, and of the 30th of February it makes the 28th.
 */
final class EntryLines implements ContentHandler {

  private static final String HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//import//EN\r\nBEGIN:VEVENT\r\n";
  private static final String END = "END:VEVENT\r\nEND:VCALENDAR\r\n";

  private final List<Line> lines = new ArrayList<>();
  private int depth;
  private @Nullable Line open;

  /**
   * One line.
   *
   * @param name in capitals
   * @param parameters by their names in capitals
   * @param value as it stands there, still escaped
   */
  record Line(String name, Map<String, String> parameters, String value) {}

  private EntryLines() {}

  /** Reads what stands between BEGIN:VEVENT and END:VEVENT. */
  static EntryLines of(String text) throws IOException, ParserException {
    EntryLines lines = new EntryLines();
    new CalendarParserImpl().parse(new StringReader(HEAD + text + END), lines);
    return lines;
  }

  Optional<Line> first(String name) {
    return all(name).findFirst();
  }

  Stream<Line> all(String name) {
    return lines.stream().filter(line -> line.name().equals(name) && !line.value().isBlank());
  }

  @Override
  public void startComponent(String name) {
    depth++;
  }

  @Override
  public void endComponent(String name) {
    depth--;
  }

  @Override
  public void startProperty(String name) {
    open = new Line(name.toUpperCase(Locale.ROOT), new LinkedHashMap<>(), "");
  }

  @Override
  public void parameter(String name, String value) {
    if (open != null) {
      open.parameters().put(name.toUpperCase(Locale.ROOT), value);
    }
  }

  @Override
  public void propertyValue(String value) {
    if (open != null && depth == 1) {
      lines.add(new Line(open.name(), Map.copyOf(open.parameters()), value));
    }
  }

  @Override
  public void endProperty(String name) {
    open = null;
  }

  @Override
  public void startCalendar() {}

  @Override
  public void endCalendar() {}
}
