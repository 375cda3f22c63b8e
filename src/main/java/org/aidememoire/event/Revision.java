package org.aidememoire.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an event changes, by a later sighting or by an editor. Pure. SEQUENCE rises when a reader must notice: time, status or
 * place; not for a title, a kind, or one more party.
 */
public final class Revision {

  private Revision() {}

  /**
   * What a later sighting changes; empty if nothing. Fields that an editor set stay, and a coarser or vaguer report takes
   * nothing away from a finer one.
   */
  public static Optional<EventChange> bySighting(Event event, Sighting sighting, Instant at) {
    if (event.review() == Review.REJECTED) {
      return Optional.empty();
    }
    Facts facts = event.facts();
    Facts next = facts;
    if (!event.isLocked(Field.STATUS)) {
      next = next.withCertainty(laterCertainty(facts, sighting));
    }
    if (!event.isLocked(Field.TIME) && betterTime(facts, sighting)) {
      next = next.withTime(sighting.time(), sighting.timeSaid());
    }
    if (!event.isLocked(Field.PLACE)) {
      next = next.withPlace(laterPlace(facts.place(), sighting.place()));
    }
    if (!event.isLocked(Field.PARTICIPANTS)) {
      next = next.withParticipants(joined(facts.participants(), sighting.participants()));
    }
    if (!event.isLocked(Field.TITLE)) {
      next = next.withTitle(EventTitle.of(next.kind(), next.participants(), next.place()));
    }
    return of(event, next, at);
  }

  /** What an editor changes; empty if nothing. The fields set stay set. */
  public static Optional<EventChange> byEditor(Event event, Facts next, Set<Field> set, Instant at) {
    EnumSet<Field> locked = EnumSet.copyOf(set);
    locked.addAll(event.locked());
    return of(event, next, at)
        .map(change -> new EventChange(change.type(), event, change.after().withLocked(locked), change.reason()));
  }

  /** The change from one state to the next; empty if they are alike. */
  static Optional<EventChange> of(Event event, Facts next, Instant at) {
    Facts now = event.facts();
    Map<String, String> changed = differences(now, next);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    boolean readerMustNotice =
        !now.time().equals(next.time())
            || now.status() != next.status()
            || !Objects.equals(now.place(), next.place());
    String reason = String.join("; ", changed.values());
    return Optional.of(new EventChange(type(now, next), event, event.revised(next, readerMustNotice, at), reason));
  }

  private static ChangeType type(Facts now, Facts next) {
    if (now.status() != next.status()) {
      return switch (next.status()) {
        case CANCELLED -> next.time() instanceof EventTime.Undated ? ChangeType.POSTPONED : ChangeType.CANCELLED;
        case CONFIRMED, TENTATIVE ->
            now.status() == Status.CANCELLED
                ? ChangeType.REINSTATED
                : !now.time().equals(next.time()) && !EventMatcher.overlap(now.time(), next.time())
                    ? timeChange(now.time(), next.time())
                    : next.status() == Status.CONFIRMED ? ChangeType.CONFIRMED : ChangeType.AMENDED;
      };
    }
    return now.time().equals(next.time()) ? ChangeType.AMENDED : timeChange(now.time(), next.time());
  }

  private static ChangeType timeChange(EventTime now, EventTime next) {
    if (next instanceof EventTime.Undated) {
      return ChangeType.POSTPONED;
    }
    return now instanceof EventTime.Undated || isFiner(next, now) ? ChangeType.REFINED : ChangeType.RESCHEDULED;
  }

  private static Certainty laterCertainty(Facts facts, Sighting sighting) {
    boolean calledOffOrRevived = (facts.status() == Status.CANCELLED) != (sighting.status() == Status.CANCELLED);
    boolean surer = sighting.certainty().compareTo(facts.certainty()) > 0;
    return calledOffOrRevived || surer ? sighting.certainty() : facts.certainty();
  }

  private static boolean betterTime(Facts facts, Sighting sighting) {
    if (sighting.status() == Status.CANCELLED || sighting.time() instanceof EventTime.Undated) {
      return false;
    }
    return sighting.movedFrom() != null
        ? !isFiner(facts.time(), sighting.time())
        : facts.time() instanceof EventTime.Undated || isFiner(sighting.time(), facts.time());
  }

  /** Whether one says more than the other about the same time: the hour of the day, the day of the week or month. */
  public static boolean isFiner(EventTime one, EventTime other) {
    return EventMatcher.overlap(one, other) && precision(one) > precision(other);
  }

  private static int precision(EventTime time) {
    return switch (time) {
      case EventTime.At at -> at.zone() == null ? 5 : at.endExclusive() == null ? 6 : 7;
      case EventTime.Day day -> day.part() == null ? 3 : 4;
      case EventTime.Days _ -> 3;
      case EventTime.Week _ -> 2;
      case EventTime.Month _ -> 1;
      case EventTime.Undated _ -> 0;
    };
  }

  private static @Nullable Place laterPlace(@Nullable Place known, @Nullable Place sighted) {
    boolean saysMore = sighted != null && (known == null || sighted.name().endsWith(", " + known.name()));
    return saysMore ? sighted : known;
  }

  // a person said by name takes the place of the state that the person acts for
  private static List<Participant> joined(List<Participant> known, List<Participant> sighted) {
    Map<String, Participant> all = new LinkedHashMap<>();
    known.forEach(each -> all.put(each.name(), each));
    sighted.stream()
        .filter(each -> known.stream().noneMatch(other -> speaksFor(other, each)))
        .forEach(each -> all.putIfAbsent(each.name(), each));
    List<Participant> result = new ArrayList<>(all.values());
    result.removeIf(state -> result.stream().anyMatch(person -> speaksFor(person, state)));
    return result;
  }

  private static boolean speaksFor(Participant person, Participant state) {
    return state.name().equals(person.side()) && state.side() == null;
  }

  private static Map<String, String> differences(Facts now, Facts next) {
    Map<String, String> changed = new LinkedHashMap<>();
    note(changed, "time", EventTimeFormat.format(now.time()), EventTimeFormat.format(next.time()));
    note(changed, "certainty", now.certainty().name(), next.certainty().name());
    note(changed, "place", placeName(now.place()), placeName(next.place()));
    note(changed, "kind", now.kind().name(), next.kind().name());
    note(changed, "participants", names(now), names(next));
    note(changed, "title", now.title(), next.title());
    return changed;
  }

  private static void note(Map<String, String> changed, String field, String before, String after) {
    if (!before.equals(after)) {
      changed.put(field, "%s: %s → %s".formatted(field, before, after));
    }
  }

  private static String placeName(@Nullable Place place) {
    return place == null ? "not known" : place.toString();
  }

  private static String names(Facts facts) {
    return String.join(", ", facts.participants().stream().map(Participant::name).toList());
  }
}
