package org.aidememoire.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pairwise precision and recall of clusters: of all pairs of sightings, which are together, and which should be. */
final class PairScore {

  private int right;
  private int found;
  private int expected;

  /** Counts the clusters of one story. */
  void add(Story story, Map<String, String> eventOf) {
    Set<String> should = new HashSet<>();
    story.lives().forEach(life -> should.addAll(pairs(life.sightings())));
    Set<String> are = new HashSet<>();
    new TreeSet<>(eventOf.values()).forEach(uid -> are.addAll(pairs(keys(eventOf, uid))));
    expected += should.size();
    found += are.size();
    are.retainAll(should);
    right += are.size();
  }

  private static List<String> keys(Map<String, String> eventOf, String uid) {
    return eventOf.keySet().stream().filter(key -> uid.equals(eventOf.get(key))).toList();
  }

  private static Set<String> pairs(List<String> keys) {
    List<String> sorted = keys.stream().sorted().toList();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (String other : new ArrayList<>(sorted).subList(i + 1, sorted.size())) {
        pairs.add(sorted.get(i) + " " + other);
      }
    }
    return pairs;
  }

  double f1() {
    return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
  }

  @Override
  public String toString() {
    return "pairwise F1 %.3f (%d right of %d found, %d expected)".formatted(f1(), right, found, expected);
  }
}
