package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "in the evening", "the morning of", "overnight"; which day, is for the words around it to say.
 */
final class PartOfDayForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.PART_OF_DAY);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    boolean article = words.is(first, Role.DEFINITE);
    int token = article ? first + 1 : first;
    if (words.text(token).equalsIgnoreCase("overnight")) {
      return article ? null : match(first, token + 1, PartOfDay.NIGHT);
    }
    if (!article || !words.is(token, Role.PART_OF_DAY) || words.is(token, Role.NAMED_HOUR)) {
      return null;
    }
    int end = isHours(words, token + 1) ? token + 2 : token + 1;
    boolean alone = words.is(first - 1, Role.IN) && !words.isHyphen(end);
    return alone || words.is(end, Role.OF)
        ? match(first, end, Constants.partOfDay(words, token))
        : null;
  }

  /** "the early morning hours of". */
  private static boolean isHours(Words words, int token) {
    return words.is(token, Role.PLURAL_UNIT) && words.is(token, Role.OCLOCK);
  }

  private static Match match(int first, int end, PartOfDay part) {
    return new Match(first, end, new PartOf(part, null, Relation.NONE), "PartOfDay");
  }
}
