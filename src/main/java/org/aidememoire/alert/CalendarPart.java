package org.aidememoire.alert;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.Provenance;
import org.jspecify.annotations.Nullable;

/** The event as a calendar object in a mail: METHOD:PUBLISH, the feed's UID and SEQUENCE, cancelled where it is off. */
final class CalendarPart {

  private CalendarPart() {}

  /** Null where there is nothing to put into a calendar: no date, or a meeting that never was one. */
  static @Nullable String of(
      AlertReason reason,
      Event event,
      @Nullable PastChange told,
      List<ReportedSighting> sightings,
      URI page,
      String domain) {
    return switch (reason) {
      case WITHDRAWN -> null;
      case CORRECTED -> event.isPublic() ? of(entry(event, sightings, page, null), domain) : null;
      case POSTPONED -> of(entry(event, sightings, page, told == null ? null : told.time()), domain);
      case REMINDER, ANNOUNCED, CONFIRMED, TIME_KNOWN, MOVED, CANCELLED, REINSTATED, PLACE, AMENDED, NOW_MATCHES, NO_MATCH ->
          of(entry(event, sightings, page, null), domain);
    };
  }

  private static @Nullable String of(CalendarEntry entry, String domain) {
    return CalendarWriter.publication(entry, "Aide-Mémoire", "calendar@" + domain)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  private static CalendarEntry entry(
      Event event, List<ReportedSighting> sightings, URI page, @Nullable EventTime postponedFrom) {
    List<Provenance> provenance =
        sightings.stream()
            .map(each -> new Provenance(each.source(), each.url(), each.publishedAt(), each.quote()))
            .toList();
    return new CalendarEntry(event, page, provenance, postponedFrom);
  }
}
