package org.aidememoire.event;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which known meeting a sighting is one of: compatible kind, the same sides, compatible place, and a time that can be the
 * same or that was said for it before. Two meetings of the same parties on two days stay two, unless the text says that one
 * was moved to the other, or two sources plainly contradict each other.
 */
public final class EventMatcher {

  private EventMatcher() {}

  /**
   * The event among the candidates that the sighting speaks of, as if nothing were on file about them but what they are.
   *
   * @param published day on which the sighting was published; an undated one can only be ahead of it
   */
  public static Optional<Event> match(Sighting sighting, LocalDate published, Collection<Event> candidates) {
    Report report = new Report(sighting, 0, new UUID(0, 0), "", null, published.toString(), Instant.EPOCH);
    return matches(report, candidates.stream().map(event -> new Known(event, List.of())).toList()).stream()
        .map(Known::event)
        .findFirst();
  }

  /**
   * The events that a report shows to be one, the one that it speaks of first; empty if it speaks of none of them. There is
   * more than one only if it says that a meeting was moved, and both the old and the new time are known.
   */
  public static List<Known> matches(Report report, Collection<Known> candidates) {
    Sighting sighting = report.sighting();
    List<Known> same = candidates.stream().filter(known -> canBeOne(sighting, known.event())).toList();
    if (sighting.fate() == Fate.TOOK_PLACE) {
      return held(report, same);
    }
    if (sighting.movedFrom() != null) {
      return bothEnds(report, same);
    }
    return atSameTime(sighting, same)
        .or(() -> first(same, known -> known.wasSaidFor(sighting.time())))
        .or(() -> undated(report, same))
        .or(() -> first(same, known -> known.wasMovedFromUnsaidAfter(report)))
        .or(() -> first(same, known -> Contradiction.is(report, known)))
        .stream()
        .toList();
  }

  /**
   * The new day of a meeting that was put off: among the candidates the first that was announced after that, with nothing
   * said of it before.
   */
  public static Optional<Known> successor(Known postponed, Collection<Known> candidates) {
    Event event = postponed.event();
    boolean isPutOff = event.status() == Status.CANCELLED && event.time() instanceof EventTime.Undated;
    Optional<Instant> putOff = isPutOff ? postponed.lastPublished() : Optional.empty();
    return putOff.flatMap(
        instant ->
            candidates.stream()
                .filter(known -> !known.event().uid().equals(event.uid()) && known.event().mergedInto() == null)
                .filter(known -> known.isFirstPublishedAfter(instant))
                .filter(known -> kindsCanBeOne(known.event().kind(), event.kind()))
                .filter(known -> Parties.canBeOne(known.event().participants(), event.participants()))
                .filter(known -> Places.canBeOne(known.event().place(), event.place()))
                .min(Comparator.comparing(known -> known.event().time().firstDay().orElse(LocalDate.MAX))));
  }

  /** Whether a sighting can speak of an event, its time left aside. */
  public static boolean canBeOne(Sighting sighting, Event event) {
    return event.mergedInto() == null
        && kindsCanBeOne(sighting.kind(), event.kind())
        && Parties.canBeOne(sighting.participants(), event.participants())
        && (Places.canBeOne(sighting.place(), event.place()) || isElsewhereOnThatDay(sighting, event));
  }

  // nobody is in two cities on one day: it is the place that has changed
  private static boolean isElsewhereOnThatDay(Sighting sighting, Event event) {
    Set<String> sides = sides(sighting.participants());
    return sides.size() >= 2
        && sighting.kind() == event.kind()
        && sides.equals(sides(event.participants()))
        && Contradiction.singleDay(sighting.time()).isPresent()
        && Contradiction.singleDay(sighting.time()).equals(Contradiction.singleDay(event.time()));
  }

  private static Optional<Known> first(List<Known> events, Predicate<Known> condition) {
    return events.stream().filter(condition).findFirst();
  }

  private static Optional<Known> atSameTime(Sighting sighting, List<Known> events) {
    return events.stream()
        .filter(known -> known.isAt(sighting.time()))
        .max(
            Comparator.<Known>comparingInt(known -> sharedSides(sighting, known.event()))
                .thenComparing(known -> known.event().kind() == sighting.kind())
                .thenComparing(known -> known.event().time().grain().equals(sighting.time().grain())));
  }

  // "met on Tuesday"; "met", of no day: in the same place, and there is but one
  private static List<Known> held(Report report, List<Known> events) {
    Sighting sighting = report.sighting();
    List<Known> over = events.stream().filter(known -> Aftermath.tellsOf(report, known.event().time())).toList();
    if (!(sighting.time() instanceof EventTime.Undated)) {
      return atSameTime(sighting, over).stream().toList();
    }
    List<Known> alike =
        over.stream()
            .filter(known -> sides(sighting.participants()).equals(sides(known.event().participants())))
            .filter(known -> sighting.kind() == Kind.CALL || Places.areOne(sighting.place(), known.event().place()))
            .toList();
    return alike.size() == 1 ? alike : List.of();
  }

  // "the talks of 10 January were moved to the 14th", "... were postponed to the 14th"
  private static List<Known> bothEnds(Report report, List<Known> events) {
    Sighting sighting = report.sighting();
    EventTime from = Objects.requireNonNull(sighting.movedFrom());
    Set<Known> ends = new LinkedHashSet<>();
    first(events, known -> known.isAt(from)).or(() -> first(events, known -> known.wasSaidFor(from))).ifPresent(ends::add);
    atSameTime(sighting, events).or(() -> first(events, known -> known.wasSaidFor(sighting.time()))).ifPresent(ends::add);
    if (ends.isEmpty()) {
      (from instanceof EventTime.Undated ? next(events, report.publishedDay()) : undatedOne(events)).ifPresent(ends::add);
    }
    return List.copyOf(ends);
  }

  // "they will speak soon": the one that is known to be ahead; and an undated one gets its date
  private static Optional<Known> undated(Report report, List<Known> events) {
    LocalDate published = report.publishedDay();
    return report.sighting().time() instanceof EventTime.Undated
        ? next(events.stream().filter(known -> known.isAheadOf(published)).toList(), published)
        : undatedOne(events);
  }

  private static Optional<Known> undatedOne(List<Known> events) {
    return first(events, known -> known.event().time() instanceof EventTime.Undated);
  }

  private static Optional<Known> next(List<Known> events, LocalDate published) {
    return events.stream()
        .filter(known -> known.event().time().lastDay().map(day -> !day.isBefore(published)).orElse(true))
        .min(Comparator.comparing(known -> known.event().time().firstDay().orElse(LocalDate.MAX)));
  }

  /** Whether both can mean one day, or one of them says no day. */
  public static boolean canBeOneTime(EventTime one, EventTime other) {
    return one instanceof EventTime.Undated || other instanceof EventTime.Undated || overlap(one, other);
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

  private static int sharedSides(Sighting sighting, Event event) {
    return Parties.sharedSides(sighting.participants(), event.participants());
  }
}
