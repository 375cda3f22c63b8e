package org.aidememoire.bulk;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidememoire.event.Event;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.CalendarHeader;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** An iCalendar file; undated events, which it cannot hold, are left out. */
@Singleton
final class IcsExport implements ExportFormat {

  private static final EntryStyle PLAIN =
      new EntryStyle(EntryStyle.TitleMark.NONE, EntryStyle.TitleMark.NONE, EntryStyle.Hours.EXACT, null);

  private final PublicAddress address;

  IcsExport(PublicAddress address) {
    this.address = address;
  }

  @Override
  public String name() {
    return "ics";
  }

  @Override
  public String type() {
    return "text/calendar; charset=utf-8";
  }

  @Override
  public String head() {
    CalendarHeader header =
        new CalendarHeader(
            "Export", "Events of Aide-Mémoire", address.resolve("/"), address.resolve("/calendars/all.ics"), null, null);
    return text(CalendarWriter.head(header, false));
  }

  @Override
  public String row(Event event, boolean first) {
    CalendarEntry entry = new CalendarEntry(event, address.eventPage(event.uid()), List.of());
    return CalendarWriter.entry(entry, PLAIN).map(IcsExport::text).orElse("");
  }

  @Override
  public String end() {
    return text(CalendarWriter.end());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
