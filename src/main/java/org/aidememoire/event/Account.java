package org.aidememoire.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What all reports on one event say together. It depends on what was published when, not on what arrived when: a late report
 * changes nothing that a newer one has settled.
 *
 * @param pending reports that contradict a source that is believed more
 * @param conflicts other times that are said, of each source its latest
 * @param confidence of the surest report
 */
public record Account(Facts facts, Set<UUID> pending, List<Conflict> conflicts, double confidence) {

  public Account {
    pending = Set.copyOf(pending);
    conflicts = List.copyOf(conflicts);
  }

  /** Empty if no report says that there will be such a meeting. */
  public static Optional<Account> of(Collection<Testimony> reports) {
    List<Testimony> heard =
        reports.stream()
            .filter(each -> each.standing() != Standing.REJECTED)
            .sorted(Testimony.BY_PUBLICATION)
            .toList();
    return heard.stream().filter(Account::announces).findFirst().map(first -> of(first, heard));
  }

  private static boolean announces(Testimony report) {
    return !report.isCancellation() && !report.isOfThePast();
  }

  private static Account of(Testimony first, List<Testimony> heard) {
    Hearing hearing = new Hearing(facts(first.sighting()), first.weight());
    hearing.leave(first.sighting().movedFrom());
    heard.subList(heard.indexOf(first) + 1, heard.size()).forEach(hearing::hear);
    return new Account(
        hearing.facts(),
        hearing.pending(),
        conflicts(heard, hearing),
        heard.stream().filter(Account::announces).mapToDouble(each -> each.sighting().confidence()).max().orElse(0));
  }

  static Facts facts(Sighting sighting) {
    return new Facts(
        sighting.kind(),
        EventTitle.of(sighting.kind(), sighting.participants(), sighting.place()),
        sighting.time(),
        sighting.timeSaid(),
        sighting.participants(),
        sighting.place(),
        sighting.certainty());
  }

  private static List<Conflict> conflicts(List<Testimony> heard, Hearing hearing) {
    Map<String, Testimony> latest = new HashMap<>();
    heard.stream()
        .filter(each -> announces(each) && !(each.sighting().time() instanceof EventTime.Undated))
        .forEach(each -> latest.put(each.report().source(), each));
    List<Testimony> all = new ArrayList<>(latest.values());
    all.sort(Testimony.BY_PUBLICATION);
    return all.stream()
        .filter(each -> hearing.isContradictedBy(each.sighting().time()))
        .map(each -> new Conflict(each.report().source(), each.sighting().time(), each.report().published()))
        .toList();
  }
}
