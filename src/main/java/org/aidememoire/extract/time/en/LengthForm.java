package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Mod;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "two weeks", "a year and a half", "24-hour", and what a word behind makes of them: "two weeks
 * ago", "a day later", "six months from now", "three days or so".
 */
final class LengthForm implements Form {

  @Override
  public long starters() {
    return Numeral.STARTERS | Role.anyOf(Role.DEFINITE, Role.APPROXIMATE);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    if (words.isNumber(token) && !words.startsFree(token)) {
      return null;
    }
    Numeral quarters = token == first ? Numeral.quarters(words, token) : null;
    if (quarters != null && isDivisible(Constants.unit(words, quarters.end()))) {
      return withTail(words, first, quarters.end(), quarters.value());
    }
    Numeral numeral =
        words.is(token, Role.INDEFINITE) && token > first ? null : Numeral.at(words, token);
    numeral = numeral == null ? null : toHigherNumber(words, numeral);
    if (numeral == null) {
      return null;
    }
    int unit = unitBehind(words, numeral.end());
    if (unit < 0
        || isOtherWord(words, token, numeral, unit)
        || isLong(words, first, numeral, unit)) {
      return null;
    }
    Match match = withTail(words, first, unit, numeral.value());
    if (match == null
        || (token > first && match.meaning() instanceof Meaning.Length && !isPlural(words, unit))) {
      return null;
    }
    boolean adjective =
        match.meaning() instanceof Meaning.Length
            && words.is(unit, Role.UNIT)
            && words.isDash(unit - 1);
    return adjective && !words.isAny(token, Role.anyOf(Role.INDEFINITE, Role.DEFINITE))
        ? match.withFirst(token)
        : match;
  }

  /** "a quarter of an hour", "a quarter century"; a quarter of a year is what it is. */
  private static boolean isDivisible(Unit unit) {
    return unit == Unit.HOUR || unit == Unit.CENTURY;
  }

  /** The article of "a week-long visit", "a months-long war" counts nothing. */
  private static boolean isLong(Words words, int first, Numeral numeral, int unit) {
    return words.is(first, Role.INDEFINITE)
        && numeral.end() == unit
        && unit == first + 1
        && PluralUnitForm.isLong(words, unit + 1);
  }

  /**
   * "two or three weeks", "12 to 18 months", "three- to five-year": the second number is as good as
   * the first, and the text ends with it.
   */
  private static Numeral toHigherNumber(Words words, Numeral low) {
    int link = words.isDash(low.end()) && words.isGlued(low.end()) ? low.end() + 1 : low.end();
    boolean linked = words.isAny(link, Role.anyOf(Role.OR, Role.TO));
    boolean joined = linked || words.isDash(low.end());
    int next = linked ? link + 1 : low.end() + 1;
    Numeral high = joined && !words.is(next, Role.INDEFINITE) ? Numeral.at(words, next) : null;
    return high == null || unitBehind(words, high.end()) < 0
        ? low
        : new Numeral(high.end(), low.value());
  }

  /**
   * The unit behind a number, over a hyphen or some adjectives: "two-day", "two full days", "24
   * hours".
   */
  static int unitBehind(Words words, int token) {
    int next =
        words.isDash(token) && (words.isGlued(token) || words.isGlued(token + 1))
            ? token + 1
            : token;
    while (words.isAny(next, Role.anyOf(Role.FULL, Role.MORE, Role.FISCAL)) && next - token < 4) {
      next++;
    }
    return words.isAny(next, Role.anyOf(Role.UNIT, Role.PLURAL_UNIT)) ? next : -1;
  }

  static boolean isPlural(Words words, int unit) {
    return words.is(unit, Role.PLURAL_UNIT) || words.isDash(unit - 1);
  }

  /**
   * Not "a second term", "one second chance", "first quarter", "one quarter of"; singulars need a
   * one, an article or a hyphen.
   */
  private static boolean isOtherWord(Words words, int first, Numeral numeral, int unit) {
    Unit kind = Constants.unit(words, unit);
    boolean singular = words.is(unit, Role.UNIT) && !words.isDash(unit - 1);
    if (singular && (kind == Unit.SECOND || kind == Unit.QUARTER)) {
      return true;
    }
    if (kind == Unit.WEEKEND || (kind == Unit.QUARTER && words.is(unit + 1, Role.OF))) {
      return true;
    }
    boolean vague = words.is(first, Role.VAGUE_NUMBER) && numeral.value() == null;
    return singular && vague && !words.text(first).equalsIgnoreCase("some");
  }

  private static @Nullable Match withTail(
      Words words, int first, int unitToken, @Nullable Double amount) {
    Unit unit = Constants.unit(words, unitToken);
    Double value = Constants.amount(words, unitToken, amount);
    int end = unitToken + 1;
    if (isAndHalf(words, end)) {
      value = value == null ? null : value + 0.5;
      end += 3;
    }
    boolean old = isOld(words, end) || (words.isDash(end) && isOld(words, end + 1));
    if (old || isCompared(words, end)) {
      return null;
    }
    return afterTail(words, first, end, value, unit);
  }

  /** An age is no time: "a 44-year-old", "52 years old". */
  private static boolean isOld(Words words, int token) {
    return words.text(token).equalsIgnoreCase("old");
  }

  /** "a year-earlier loss" tells when, not how long. */
  private static boolean isCompared(Words words, int token) {
    return words.isHyphen(token) && words.isAny(token + 1, Role.anyOf(Role.AGO, Role.EARLIER));
  }

  private static boolean isAndHalf(Words words, int token) {
    return words.is(token, Role.AND)
        && words.is(token + 1, Role.INDEFINITE)
        && words.is(token + 2, Role.HALF);
  }

  private static Match afterTail(
      Words words, int first, int end, @Nullable Double value, Unit unit) {
    Mod mod = null;
    int tail = end;
    if ((words.is(end, Role.OR) && words.isAny(end + 1, Role.anyOf(Role.MORE)))
        || isOrSo(words, end)) {
      mod = isOrSo(words, end) ? Mod.APPROX : Mod.EQUAL_OR_MORE;
      tail = end + 2;
    }
    Match step = Steps.behind(words, first, tail, value, unit);
    return step != null
        ? step.withMod(mod)
        : new Match(first, tail, length(words, first, value, unit), mod, "Length", false);
  }

  private static Meaning length(Words words, int first, @Nullable Double value, Unit unit) {
    Meaning.Length length = Lengths.of(value, unit);
    return words.text(first - 1).equalsIgnoreCase("in") ? length.fromNow() : length;
  }

  private static boolean isOrSo(Words words, int token) {
    return words.is(token, Role.OR) && words.text(token + 1).equals("so");
  }
}
