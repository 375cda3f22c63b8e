package org.aidememoire.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.ReportedSighting;

/** The coming meetings in order: those of a day by day, then the vaguer ones, each under what is known of its time. */
record Diary(List<Part> parts) {

  /** By the time at the place; a day without an hour before the hours of that day. */
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Diary::start)
          .thenComparing(event -> PlaceTime.of(event).lastDay().orElse(LocalDate.MAX));

  /**
   * All meetings whose time is known in one way.
   *
   * @param id names it in addresses
   */
  record Part(String id, String name, int size, List<Group> groups) {}

  /** The meetings of one day, one week… */
  record Group(DayHeading heading, List<Entry> entries) {}

  private enum Precision {
    DAY("days", "On a day"),
    RANGE("ranges", "Over several days"),
    WEEK("weeks", "Some day of a week"),
    MONTH("months", "Some day of a month"),
    NONE("undated", "No date announced");

    private final String id;
    private final String title;

    Precision(String id, String title) {
      this.id = id;
      this.title = title;
    }

    static Precision of(EventTime time) {
      return switch (time) {
        case EventTime.At _, EventTime.Day _ -> DAY;
        case EventTime.Days _ -> RANGE;
        case EventTime.Week _ -> WEEK;
        case EventTime.Month _ -> MONTH;
        case EventTime.Undated _ -> NONE;
      };
    }
  }

  static Diary of(Collection<Event> events, Map<String, List<ReportedSighting>> reports, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Map<Precision, List<Event>> ahead =
        events.stream()
            .filter(event -> !PlaceTime.isOver(event, now))
            .sorted(ORDER)
            .collect(groupingBy(event -> Precision.of(event.time()), TreeMap::new, toList()));
    return new Diary(
        ahead.entrySet().stream().map(part -> part(part.getKey(), part.getValue(), reports, today)).toList());
  }

  private static LocalDateTime start(Event event) {
    EventTime time = PlaceTime.of(event);
    return time instanceof EventTime.At at ? at.start() : time.firstDay().orElse(LocalDate.MAX).atStartOfDay();
  }

  private static Part part(
      Precision precision, List<Event> events, Map<String, List<ReportedSighting>> reports, LocalDate today) {
    Map<DayHeading, List<Entry>> groups =
        events.stream()
            .collect(
                groupingBy(
                    event -> DayHeading.of(PlaceTime.of(event), today),
                    LinkedHashMap::new,
                    mapping(
                        event -> Entry.of(event, reports.getOrDefault(event.uid(), List.of())), toList())));
    return new Part(
        precision.id,
        precision.title,
        events.size(),
        groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList());
  }
}
