package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.ical.CalendarHeader;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** Writes the body of a calendar from the agenda: picks the entries, joins their bytes. */
@Singleton
final class FeedWriter {

  private final PublicAddress address;

  FeedWriter(PublicAddress address) {
    this.address = address;
  }

  byte[] write(PublishedCalendar calendar, Agenda agenda) {
    List<AgendaEntry> members =
        agenda.entries().stream()
            .filter(AgendaEntry::isDated)
            .filter(entry -> calendar.admits(entry.entry(), agenda.today()))
            .toList();
    EntryStyle style = calendar.options().style();
    return CalendarWriter.calendar(header(calendar, members), members.stream().map(entry -> entry.bytes(style)).toList());
  }

  private CalendarHeader header(PublishedCalendar calendar, List<AgendaEntry> members) {
    Instant lastModified =
        members.stream().map(member -> member.entry().event().changedAt()).max(Comparator.naturalOrder()).orElse(null);
    URI source = address.resolve("/calendars/" + calendar.name() + ".ics");
    return new CalendarHeader(
        calendar.title(), calendar.description(), address.resolve("/"), source, calendar.colour(), lastModified);
  }
}
