package org.aidememoire.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that calendars may show, at one moment: immutable, so that a calendar is made of one state of affairs.
 *
 * @param changes {@link org.aidememoire.event.EventStore#changes} at that moment
 * @param today the day that windows are counted from
 * @param entries in the order of calendars, undated ones last
 */
record Agenda(long changes, LocalDate today, List<AgendaEntry> entries, Map<String, AgendaEntry> byUid) {

  static Agenda of(long changes, LocalDate today, Collection<AgendaEntry> entries) {
    Map<String, AgendaEntry> byUid = new HashMap<>();
    entries.forEach(entry -> byUid.put(entry.uid(), entry));
    return new Agenda(changes, today, entries.stream().sorted(AgendaEntry.ORDER).toList(), byUid);
  }

  boolean isSameState(Agenda other) {
    return changes == other.changes && today.equals(other.today);
  }

  Optional<AgendaEntry> find(String uid) {
    return Optional.ofNullable(byUid.get(uid));
  }

  /** The same with some events written anew, or taken out: those without an entry. */
  Agenda with(long nextChanges, Collection<String> written, Collection<AgendaEntry> next) {
    Map<String, AgendaEntry> nextByUid = new HashMap<>(byUid);
    written.forEach(nextByUid::remove);
    next.forEach(entry -> nextByUid.put(entry.uid(), entry));
    List<AgendaEntry> added = next.stream().sorted(AgendaEntry.ORDER).toList();
    Set<String> gone = new HashSet<>(written);
    return new Agenda(nextChanges, today, merged(entry -> !gone.contains(entry.uid()), added), nextByUid);
  }

  private List<AgendaEntry> merged(Predicate<AgendaEntry> stays, List<AgendaEntry> added) {
    List<AgendaEntry> all = new ArrayList<>(Stream.concat(entries.stream().filter(stays), added.stream()).toList());
    all.sort(AgendaEntry.ORDER);
    return List.copyOf(all);
  }
}
