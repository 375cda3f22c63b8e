package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.ical.CalendarHeader;

/** What a calendar says of itself, in whichever form. */
@Singleton
final class FeedHeaders {

  private final PublicAddress address;

  FeedHeaders(PublicAddress address) {
    this.address = address;
  }

  CalendarHeader of(CalendarView view, List<AgendaEntry> members) {
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
