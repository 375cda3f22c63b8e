package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.ical.CalendarHeader;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** iCalendar (RFC 5545), for calendar programs. */
@Singleton
final class IcsFormat implements FeedFormat {

  private final PublicAddress address;

  IcsFormat(PublicAddress address) {
    this.address = address;
  }

  @Override
  public String suffix() {
    return "ics";
  }

  @Override
  public String type() {
    return "text/calendar; charset=utf-8";
  }

  @Override
  public boolean holdsUndated() {
    return false;
  }

  @Override
  public List<FeedPart> write(CalendarView view, List<AgendaEntry> members) {
    EntryStyle style = view.calendar().options().style();
    List<FeedPart> parts = new ArrayList<>(members.size() + 2);
    parts.add(new FeedPart(CalendarWriter.head(header(view, members), members.isEmpty())));
    members.forEach(member -> parts.add(member.vevent(style)));
    parts.add(new FeedPart(CalendarWriter.end()));
    return parts;
  }

  private CalendarHeader header(CalendarView view, List<AgendaEntry> members) {
    PublishedCalendar calendar = view.calendar();
    Instant lastModified =
        members.stream().map(member -> member.entry().event().changedAt()).max(Comparator.naturalOrder()).orElse(null);
    return new CalendarHeader(
        calendar.title(),
        calendar.description(),
        address.resolve("/"),
        address.resolve(view.path()),
        calendar.colour(),
        lastModified);
  }
}
