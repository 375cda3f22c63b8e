package org.aidememoire.extract.time.en;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Mod;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/**
 * "about two weeks", "more than a year ago", "around Nov. 9": the words before that say how exact
 * it is.
 */
final class AddApproximation implements Refiner {

  private static final int LONGEST = 3;

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> refined = new ArrayList<>(matches.size());
    int from = words.first();
    for (Match match : matches) {
      refined.add(withWordsBefore(words, match, from));
      from = match.end();
    }
    return refined;
  }

  private static Match withWordsBefore(Words words, Match match, int from) {
    for (int first = Math.max(from, match.first() - LONGEST); first < match.first(); first++) {
      Approximation found = Approximation.at(words, first);
      if (found != null && found.end() == match.first() && fits(words, match, found, first)) {
        return match.withFirst(first).withMod(modOf(match, found.mod()));
      }
    }
    return match;
  }

  /** More than a year ago was before that day, less than a year ago after it. */
  private static Mod modOf(Match match, Mod mod) {
    if (!(match.meaning() instanceof Meaning.Step step) || step.amount() > 0) {
      return mod;
    }
    return switch (mod) {
      case MORE_THAN -> Mod.BEFORE;
      case LESS_THAN -> Mod.AFTER;
      case EQUAL_OR_LESS, EQUAL_OR_MORE, APPROX, START, MID, END, ON_OR_AFTER, BEFORE, AFTER -> mod;
    };
  }

  /** "talk about tomorrow", "over the past week", "some years": not about the number. */
  private static boolean fits(Words words, Match match, Approximation found, int first) {
    if (match.meaning() instanceof Meaning.Length
        || (match.meaning() instanceof Meaning.Step step && step.amount() != 0)) {
      boolean counted =
          words.isNumber(match.first()) || words.isAny(match.first(), Numeral.STARTERS);
      return counted && !words.is(match.first(), Role.VAGUE_NUMBER);
    }
    boolean around =
        switch (words.text(first)) {
          case "around", "Around", "circa", "Circa", "approximately", "roughly", "ca.", "c." ->
              true;
          case "about", "About" ->
              match.meaning() instanceof Meaning.CalendarYear
                  || match.meaning() instanceof Meaning.ClockTime;
          default -> false;
        };
    return around && found.mod() == Mod.APPROX;
  }
}
