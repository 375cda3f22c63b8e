package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** iCalendar (RFC 5545), for calendar programs. */
@Singleton
final class IcsFormat implements FeedFormat {

  private final FeedHeaders headers;

  IcsFormat(FeedHeaders headers) {
    this.headers = headers;
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
  public boolean holdsVague() {
    return false;
  }

  @Override
  public List<FeedPart> write(CalendarView view, List<AgendaEntry> members) {
    EntryStyle style = view.calendar().options().style();
    List<FeedPart> parts = new ArrayList<>(members.size() + 2);
    parts.add(new FeedPart(CalendarWriter.head(headers.of(view, members), members.isEmpty())));
    members.forEach(member -> parts.add(member.vevent(style)));
    parts.add(new FeedPart(CalendarWriter.end()));
    return parts;
  }
}
