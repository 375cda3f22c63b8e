package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.Repetition;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "have a great weekend", "enjoy your weekend", "after a busy weekend": the one at hand, though no
 * "this" says so; and "on weekends". Not "a weekend retreat", "a third weekend", "a whole weekend".
 */
final class WeekendForm implements Form {

  private static final long ENUMERATING =
      Role.anyOf(Role.ORDINAL, Role.CARDINAL, Role.VAGUE_NUMBER, Role.FULL, Role.MORE, Role.EACH);

  @Override
  public long starters() {
    return Role.anyOf(Role.UNIT, Role.PLURAL_UNIT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (Constants.unit(words, first) != Unit.WEEKEND) {
      return null;
    }
    if (words.is(first, Role.PLURAL_UNIT)) {
      boolean counted = words.isNumber(first - 1) || words.isAny(first - 1, ENUMERATING);
      return counted ? null : new Match(first, first + 1, new Repetition("XXXX-WXX-WE"), "Weekend");
    }
    boolean atHand = words.is(first - 1, Role.POSSESSIVE) || isDescribed(words, first);
    return atHand && Heads.isHead(words, first)
        ? new Match(
            first, first + 1, new Step(Unit.WEEKEND, 0, Anchor.REFERENCE, Unit.WEEKEND), "Weekend")
        : null;
  }

  /** "a great weekend", and "Happy weekend!" without the article. */
  private static boolean isDescribed(Words words, int token) {
    int adjective = token - 1;
    return words.isWord(adjective)
        && !words.isAny(adjective, ENUMERATING)
        && (words.is(adjective - 1, Role.INDEFINITE) || isWish(words, adjective));
  }

  private static boolean isWish(Words words, int adjective) {
    return adjective == words.first()
        && (words.text(adjective).equalsIgnoreCase("happy")
            || words.text(adjective).equalsIgnoreCase("good"));
  }
}
