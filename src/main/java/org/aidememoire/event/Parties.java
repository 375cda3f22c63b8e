package org.aidememoire.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who meets: whether two lists of parties can be those of one meeting, and both as one list. */
final class Parties {

  private Parties() {}

  /** Whether enough of the sides are the same, and not by other people. */
  static boolean canBeOne(Collection<Participant> one, Collection<Participant> other) {
    Set<String> sides = EventMatcher.sides(one);
    Set<String> otherSides = EventMatcher.sides(other);
    int shared = shared(sides, otherSides);
    boolean enough = shared >= 2 || (shared == 1 && Math.min(sides.size(), otherSides.size()) == 1);
    return enough && !areOtherPeople(one, other);
  }

  static int sharedSides(Collection<Participant> one, Collection<Participant> other) {
    return shared(EventMatcher.sides(one), EventMatcher.sides(other));
  }

  // two sides, each with people in both lists, and none of them the same: the ministers, and the presidents
  private static boolean areOtherPeople(Collection<Participant> one, Collection<Participant> other) {
    Map<String, Set<String>> people = people(one);
    Map<String, Set<String>> otherPeople = people(other);
    return people.keySet().stream()
            .filter(side -> otherPeople.containsKey(side))
            .filter(side -> shared(people.getOrDefault(side, Set.of()), otherPeople.getOrDefault(side, Set.of())) == 0)
            .count()
        >= 2;
  }

  private static Map<String, Set<String>> people(Collection<Participant> all) {
    return all.stream()
        .filter(each -> each.side() != null)
        .collect(groupingBy(Participant::sideName, mapping(Participant::name, toSet())));
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  /** Both lists as one; a person said by name takes the place of the state that the person acts for. */
  static List<Participant> joined(List<Participant> known, List<Participant> sighted) {
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
}
