package org.aidememoire.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that calendars may show, at one moment: immutable, so that a calendar is made of one state of affairs.
 *
 * @param changes {@link org.aidememoire.event.EventStore#changes} at that moment
 * @param today the day that windows are counted from
 * @param entries in the order of calendars, undated ones last
 * @param steps how this state came of the ones before it, the latest last
 */
record Agenda(
    long changes, LocalDate today, List<AgendaEntry> entries, Map<String, AgendaEntry> byUid, List<AgendaStep> steps) {

  private static final int MOST_STEPS = 1_000;

  static Agenda of(long changes, LocalDate today, Collection<AgendaEntry> entries) {
    Map<String, AgendaEntry> byUid =
        entries.stream().collect(Collectors.toMap(AgendaEntry::uid, Function.identity()));
    return new Agenda(changes, today, entries.stream().sorted(AgendaEntry.ORDER).toList(), byUid, List.of());
  }

  boolean isSameState(Agenda other) {
    return isState(other.changes, other.today);
  }

  boolean isState(long otherChanges, LocalDate otherDay) {
    return changes == otherChanges && today.equals(otherDay);
  }

  Optional<AgendaEntry> find(String uid) {
    return Optional.ofNullable(byUid.get(uid));
  }

  /** The steps from an earlier state to this one; empty if that is too long ago or was another day. */
  Optional<List<AgendaStep>> since(long earlier, LocalDate day) {
    for (int first = steps.size() - 1; first >= 0; first--) {
      if (steps.get(first).before() == earlier) {
        return today.equals(day) ? Optional.of(steps.subList(first, steps.size())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The next state.
   *
   * @param written the UIDs of all events that were written
   * @param come the entries of those that are to be shown
   */
  Agenda next(long nextChanges, Collection<String> written, Collection<AgendaEntry> come) {
    List<AgendaEntry> gone = written.stream().map(byUid::get).filter(Objects::nonNull).toList();
    AgendaStep step = new AgendaStep(changes, gone, List.copyOf(come));
    Map<String, AgendaEntry> nextByUid = new HashMap<>(byUid);
    written.forEach(nextByUid::remove);
    come.forEach(entry -> nextByUid.put(entry.uid(), entry));
    return new Agenda(nextChanges, today, replaced(entries, gone, come), nextByUid, log(step));
  }

  /** Entries in order, some taken out and others put in. */
  static List<AgendaEntry> replaced(
      List<AgendaEntry> entries, Collection<AgendaEntry> gone, Collection<AgendaEntry> come) {
    List<AgendaEntry> next = new ArrayList<>(entries.size() + come.size());
    next.addAll(entries);
    next.removeAll(new HashSet<>(gone));
    for (AgendaEntry entry : come) {
      next.add(-1 - Collections.binarySearch(next, entry, AgendaEntry.ORDER), entry);
    }
    return next;
  }

  private List<AgendaStep> log(AgendaStep step) {
    List<AgendaStep> log = new ArrayList<>(steps.subList(Math.max(0, steps.size() - MOST_STEPS + 1), steps.size()));
    log.add(step);
    return List.copyOf(log);
  }
}
