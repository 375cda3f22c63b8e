package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.event.Review;
import org.aidememoire.event.SightingStore;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.Provenance;

/** Reads the agenda from the tables, and later what was written since. */
@Singleton
final class AgendaReader {

  /** How far back a calendar may look. */
  static final Period FARTHEST_BACK = Period.ofYears(1);

  /** For so long it can be told what left a calendar because time went by. */
  private static final Period MEMORY = Period.ofDays(60);

  private static final int BATCH = 1_000;

  private final EventStore events;
  private final SightingStore sightings;
  private final HistoryStore history;
  private final PublicAddress address;
  private final Clock clock;

  AgendaReader(EventStore events, SightingStore sightings, HistoryStore history, PublicAddress address, Clock clock) {
    this.events = events;
    this.sightings = sightings;
    this.history = history;
    this.address = address;
    this.clock = clock;
  }

  /** The last day of the oldest events that an agenda of that day holds. */
  static LocalDate farthestBack(LocalDate today) {
    return today.minus(FARTHEST_BACK).minus(MEMORY);
  }

  Agenda read() {
    long changes = events.changes();
    LocalDate today = LocalDate.now(clock);
    return Agenda.of(changes, today, entries(events.publishedWithDoubles(farthestBack(today))));
  }

  /** The next state; the same agenda if nothing changed and it still is the same day. */
  Agenda next(Agenda agenda) {
    if (!agenda.today().equals(LocalDate.now(clock))) {
      return read();
    }
    long changes = events.changes();
    return changes == agenda.changes() ? agenda : next(agenda, changes);
  }

  private Agenda next(Agenda agenda, long changes) {
    List<Event> written = events.writtenAfter(agenda.changes());
    List<Event> shown =
        written.stream().filter(event -> event.review() == Review.PUBLISHED).filter(event -> isRecent(event, agenda)).toList();
    return agenda.next(changes, written.stream().map(Event::uid).toList(), entries(shown));
  }

  private static boolean isRecent(Event event, Agenda agenda) {
    return event.time().lastDay().map(day -> !day.isBefore(farthestBack(agenda.today()))).orElse(true);
  }

  private List<AgendaEntry> entries(List<Event> shown) {
    List<AgendaEntry> entries = new ArrayList<>();
    for (int start = 0; start < shown.size(); start += BATCH) {
      List<Event> batch = shown.subList(start, Math.min(start + BATCH, shown.size()));
      Map<String, List<ReportedSighting>> reports = sightings.decisive(uids(batch));
      Map<String, EventTime> dates =
          history.lastDated(uids(batch.stream().filter(event -> event.time() instanceof EventTime.Undated).toList()));
      batch.forEach(event -> entries.add(entry(event, reports.getOrDefault(event.uid(), List.of()), dates)));
    }
    return entries;
  }

  private AgendaEntry entry(Event event, List<ReportedSighting> reports, Map<String, EventTime> dates) {
    return new AgendaEntry(
        new CalendarEntry(
            event,
            address.eventPage(event.uid()),
            reports.stream().map(AgendaReader::provenance).toList(),
            dates.get(event.uid())));
  }

  private static Provenance provenance(ReportedSighting report) {
    return new Provenance(report.source(), report.url(), report.publishedAt(), report.quote());
  }

  private static List<String> uids(Collection<Event> events) {
    return events.stream().map(Event::uid).toList();
  }
}
