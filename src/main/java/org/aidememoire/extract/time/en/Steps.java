package org.aidememoire.extract.time.en;

import org.aidememoire.extract.text.TokenKind;
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
      Match narrowed = narrowed(words, first, token + 1, amount, unit);
      return narrowed == null
          ? match(first, token + 1, amount, unit, -1, Anchor.REFERENCE)
          : narrowed;
    }
    if (words.is(token, Role.FROM) && isNow(words, token + 1)) {
      return words.is(token + 1, Role.RELATIVE_DAY) && amount != null
          ? narrowed(first, token + 2, amount, unit, 1, Unit.DAY)
          : match(first, token + 2, amount, unit, 1, Anchor.REFERENCE);
    }
    if (isTimeOf(words, token) && words.is(first - 1, Role.IN) && amount != null) {
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

  /** "a year ago today", "50 years ago this week". */
  private static @Nullable Match narrowed(
      Words words, int first, int token, @Nullable Double amount, Unit unit) {
    if (amount == null || amount % 1 != 0) {
      return null;
    }
    if (words.is(token, Role.RELATIVE_DAY) && words.value(token, Role.RELATIVE_DAY) == 0) {
      return narrowed(first, token + 1, amount, unit, -1, Unit.DAY);
    }
    boolean thisOne = words.is(token, Role.THIS) && words.is(token + 1, Role.UNIT);
    Unit grain = thisOne ? Constants.unit(words, token + 1) : unit;
    return grain != unit && (grain == Unit.WEEK || grain == Unit.MONTH)
        ? narrowed(first, token + 2, amount, unit, -1, grain)
        : null;
  }

  private static Match narrowed(
      int first, int end, double amount, Unit unit, int sign, Unit grain) {
    return new Match(
        first, end, new Step(unit, sign * (int) amount, Anchor.REFERENCE, grain), "Steps");
  }

  /** "in two weeks' time", "in a year's time". */
  private static boolean isTimeOf(Words words, int token) {
    boolean genitive =
        words.isGlued(token)
            && (words.document().kind(token) == TokenKind.CLITIC
                || words.isSymbol(token, '\'')
                || words.isSymbol(token, '\u2019'));
    return genitive && words.is(token + 1, Role.TIME_WORD);
  }

  private static boolean isNow(Words words, int token) {
    return words.text(token).equals("now")
        || (words.is(token, Role.RELATIVE_DAY) && words.value(token, Role.RELATIVE_DAY) == 0);
  }

  /** A sign that ends a clause, or nothing at all. */
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
