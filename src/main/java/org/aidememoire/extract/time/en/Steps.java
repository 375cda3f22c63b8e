package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Meaning.Vague;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a length that make a point in time of it: "ago", "earlier", "later", "from now".
 */
final class Steps {

  private Steps() {}

  /** The match from {@code first} over the word at {@code tail}, if it is such a word. */
  static @Nullable Match behind(
      Words words, int first, int tail, @Nullable Double amount, Unit unit) {
    int token = words.is(tail, Role.MORE) ? tail + 1 : tail;
    if (words.is(token, Role.AGO)) {
      return match(first, token + 1, amount, unit, -1, Anchor.REFERENCE);
    }
    if (words.is(token, Role.FROM) && isNow(words, token + 1)) {
      return match(first, token + 2, amount, unit, 1, Anchor.REFERENCE);
    }
    if (words.is(token, Role.EARLIER)
        || (words.is(token, Role.BEFORE) && endsPhrase(words, token + 1))) {
      return match(first, token + 1, amount, unit, -1, Anchor.STORY);
    }
    if (words.is(token, Role.LATER)
        || (words.is(token, Role.AFTER)
            && !words.is(token, Role.FOLLOWING)
            && endsPhrase(words, token + 1))) {
      return match(first, token + 1, amount, unit, 1, Anchor.STORY);
    }
    return null;
  }

  private static boolean isNow(Words words, int token) {
    return words.text(token).equals("now")
        || (words.is(token, Role.RELATIVE_DAY) && words.value(token, Role.RELATIVE_DAY) == 0);
  }

  static boolean endsPhrase(Words words, int token) {
    char sign = words.symbol(token);
    return !words.has(token) || sign == '.' || sign == ',' || sign == ';' || sign == ')';
  }

  private static Match match(
      int first, int end, @Nullable Double amount, Unit unit, int sign, Anchor anchor) {
    if (amount == null) {
      return new Match(
          first, end, new Vague(sign < 0 ? Direction.PAST : Direction.FUTURE, false), "Steps");
    }
    return new Match(first, end, step(amount, unit, sign, anchor), "Steps");
  }

  /** "a year and a half ago" is eighteen months ago. */
  private static Meaning step(double amount, Unit unit, int sign, Anchor anchor) {
    if (amount % 1 != 0 && unit == Unit.YEAR) {
      return new Step(Unit.MONTH, sign * (int) (amount * 12), anchor, Unit.MONTH);
    }
    return new Step(unit, sign * (int) Math.min(amount, 1_000_000), anchor, unit);
  }
}
