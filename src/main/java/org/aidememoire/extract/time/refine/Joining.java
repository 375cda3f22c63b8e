package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** A refiner that looks at each two neighbours and may make one of them. */
abstract class Joining implements Refiner {

  /** The two as one, or nothing if they stay two. */
  abstract @Nullable Match join(Words words, Match left, Match right);

  @Override
  public final List<Match> refine(Words words, List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    List<Match> joined = new ArrayList<>(matches.size());
    Match left = matches.get(0);
    for (Match right : matches.subList(1, matches.size())) {
      Match both = join(words, left, right);
      if (both == null) {
        joined.add(left);
      }
      left = both == null ? right : both;
    }
    joined.add(left);
    return joined;
  }
}
