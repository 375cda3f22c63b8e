package org.aidememoire.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an event changes, by a later sighting or by an editor. Pure. SEQUENCE rises when a reader must notice: time, status or
 * place; not for a title, a kind, or one more party.
 */
public final class Revision {

  private static final UUID NO_ID = new UUID(0, 0);

  private Revision() {}

  /**
   * What a later sighting changes; empty if nothing. Fields that an editor set stay, and a coarser or vaguer report takes
   * nothing away from a finer one.
   */
  public static Optional<EventChange> bySighting(Event event, Sighting sighting, Instant at) {
    if (event.review() == Review.REJECTED) {
      return Optional.empty();
    }
    Hearing hearing = new Hearing(event.facts(), Trust.UNNAMED);
    hearing.hear(new Testimony(NO_ID, alone(sighting), Trust.UNNAMED, Standing.COUNTED));
    return of(event, unlocked(event, hearing.facts()), at);
  }

  private static Report alone(Sighting sighting) {
    return new Report(sighting, 0, NO_ID, "", null, LocalDate.EPOCH.toString(), Instant.EPOCH);
  }

  /** What all reports on an event together change; empty if nothing. Fields that an editor set stay. */
  public static Optional<EventChange> byAccount(Event event, Account account, Instant at) {
    return event.review() == Review.REJECTED
        ? Optional.empty()
        : of(event, unlocked(event, account.facts()), at);
  }

  private static Facts unlocked(Event event, Facts told) {
    return told.taking(event.locked(), event.facts());
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
    String reason = String.join("; ", changed.values());
    return Optional.of(
        new EventChange(type(now, next), event, event.revised(next, mustBeNoticed(now, next), at), reason));
  }

  /** What becomes of an event when its last change is taken back; the fields that this sets stay as they then are. */
  public static EventChange undo(Event event, Event before, Set<Field> locked, String why, Instant at) {
    Facts now = event.facts();
    Facts next = before.facts();
    boolean notice = mustBeNoticed(now, next) || event.review() != before.review() || event.mergedInto() != null;
    Event after =
        event
            .revised(next, notice, at)
            .withReview(before.review())
            .withLocked(locked)
            .withMergedInto(before.mergedInto())
            .withPartOf(before.partOf())
            .withTookPlace(before.tookPlace());
    String reason = "undone: revision %d (%s)".formatted(event.revision(), why);
    Map<String, String> changed = differences(now, next);
    return new EventChange(
        ChangeType.UNDONE, event, after, changed.isEmpty() ? reason : reason + "; " + String.join("; ", changed.values()));
  }

  private static boolean mustBeNoticed(Facts now, Facts next) {
    return !now.time().equals(next.time())
        || now.status() != next.status()
        || !Objects.equals(now.place(), next.place());
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
