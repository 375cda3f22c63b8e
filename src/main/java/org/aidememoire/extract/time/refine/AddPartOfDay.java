package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/**
 * "Thursday evening", "tomorrow night", "April 9 in the morning": the part of the day behind a day.
 */
public final class AddPartOfDay implements Refiner {

  private static final PartOfDay[] PARTS = PartOfDay.values();

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> refined = new ArrayList<>(matches.size());
    int end = words.first();
    for (Match match : matches) {
      if (match.first() >= end) {
        Match whole = match.meaning().isDay() ? refine(words, match) : match;
        refined.add(whole);
        end = whole.end();
      }
    }
    return refined;
  }

  private static Match refine(Words words, Match match) {
    int token = match.end();
    if (words.is(token, Role.IN) && words.is(token + 1, Role.DEFINITE)) {
      token += 2;
    } else if (words.is(token, Role.ON_AT)) {
      token++;
    }
    if (!words.is(token, Role.PART_OF_DAY) || words.is(token, Role.NAMED_HOUR)) {
      return match;
    }
    PartOfDay part = PARTS[words.value(token, Role.PART_OF_DAY)];
    return match.withEnd(token + 1).withMeaning(new PartOf(part, match.meaning(), Relation.NONE));
  }
}
