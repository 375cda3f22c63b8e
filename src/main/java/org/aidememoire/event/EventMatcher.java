package org.aidememoire.event;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which known meeting a sighting is one of: compatible kind, the same sides, compatible place, and a time that can be the
 * same. Two meetings of the same parties on two days stay two, unless the text says that one was moved to the other.
 */
public final class EventMatcher {

  private EventMatcher() {}

  /**
   * The event among the candidates that the sighting speaks of.
   *
   * @param published day on which the sighting was published; an undated one can only be ahead of it
   */
  public static Optional<Event> match(Sighting sighting, LocalDate published, Collection<Event> candidates) {
    List<Event> same =
        candidates.stream()
            .filter(event -> event.mergedInto() == null)
            .filter(event -> kindsCanBeOne(sighting.kind(), event.kind()))
            .filter(event -> sidesAgree(sides(sighting.participants()), sides(event.participants())))
            .filter(event -> placesCanBeOne(sighting.place(), event.place()))
            .toList();
    return atSameTime(sighting, same).or(() -> byMove(sighting, published, same)).or(() -> undated(sighting, published, same));
  }

  private static Optional<Event> atSameTime(Sighting sighting, List<Event> events) {
    return events.stream()
        .filter(event -> overlap(sighting.time(), event.time()))
        .max(
            Comparator.<Event>comparingInt(event -> sharedSides(sighting, event))
                .thenComparing(event -> event.kind() == sighting.kind())
                .thenComparing(event -> event.time().grain().equals(sighting.time().grain())));
  }

  // "the talks of 10 January were moved to the 14th", "... were postponed to the 14th"
  private static Optional<Event> byMove(Sighting sighting, LocalDate published, List<Event> events) {
    EventTime from = sighting.movedFrom();
    if (from == null) {
      return Optional.empty();
    }
    return from instanceof EventTime.Undated
        ? next(events, published)
        : events.stream().filter(event -> overlap(from, event.time())).findFirst();
  }

  // "they will speak soon": the one that is known to be ahead; and an undated one gets its date
  private static Optional<Event> undated(Sighting sighting, LocalDate published, List<Event> events) {
    return sighting.time() instanceof EventTime.Undated
        ? next(events, published)
        : events.stream().filter(event -> event.time() instanceof EventTime.Undated).findFirst();
  }

  private static Optional<Event> next(List<Event> events, LocalDate published) {
    return events.stream()
        .filter(event -> event.time().lastDay().map(day -> !day.isBefore(published)).orElse(true))
        .min(Comparator.comparing(event -> event.time().firstDay().orElse(LocalDate.MAX)));
  }

  /** Whether both can mean one day; an undated time overlaps with nothing. */
  static boolean overlap(EventTime one, EventTime other) {
    Optional<LocalDate> start = one.firstDay();
    Optional<LocalDate> otherStart = other.firstDay();
    return start.isPresent()
        && otherStart.isPresent()
        && !start.get().isAfter(other.lastDay().orElseThrow())
        && !otherStart.get().isAfter(one.lastDay().orElseThrow());
  }

  private static boolean kindsCanBeOne(Kind one, Kind other) {
    return one == other || (inPerson(one) && inPerson(other));
  }

  private static boolean inPerson(Kind kind) {
    return switch (kind) {
      case MEETING, TALKS, SUMMIT, CONFERENCE, SIGNING -> true;
      case CALL, VISIT -> false;
    };
  }

  /** The states and organisations behind the participants: a leader and the leader's state are one side. */
  public static Set<String> sides(Collection<Participant> participants) {
    return participants.stream().map(Participant::sideName).collect(toSet());
  }

  private static boolean sidesAgree(Set<String> sighted, Set<String> known) {
    int shared = shared(sighted, known);
    return shared >= 2 || (shared == 1 && Math.min(sighted.size(), known.size()) == 1);
  }

  private static int sharedSides(Sighting sighting, Event event) {
    return shared(sides(sighting.participants()), sides(event.participants()));
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static boolean placesCanBeOne(@Nullable Place one, @Nullable Place other) {
    return one == null
        || other == null
        || one.name().contains(other.name())
        || other.name().contains(one.name())
        || city(one).equals(city(other));
  }

  private static String city(Place place) {
    return place.name().split("[,;]", 2)[0];
  }
}
