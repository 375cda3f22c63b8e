package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Piece;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "the third quarter of 1990", "third-quarter", "the fiscal first quarter", "the second half of
 * last year", "Q3 1990".
 */
final class PieceForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.FISCAL, Role.ORDINAL, Role.LAST, Role.LATER);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    YearSaid before = YearSaid.NOTHING;
    if (token > first && Years.isYear(words, token)) {
      before = YearSaid.number(words.number(token));
      token++;
    }
    token = skipFiscal(words, token);
    int number = number(words, token);
    int unit = number == 0 ? -1 : unit(words, token + 1);
    boolean adjective = words.isHyphen(token + 1) && token > first && !before.isSaid();
    return unit < 0 || adjective ? null : match(words, first, unit, number, before);
  }

  private static int skipFiscal(Words words, int token) {
    if (!words.is(token, Role.FISCAL)) {
      return token;
    }
    return words.isHyphen(token + 1) ? token + 2 : token + 1;
  }

  /** First to fourth; the last is -1. */
  private static int number(Words words, int token) {
    if (words.is(token, Role.ORDINAL)) {
      int number = words.value(token, Role.ORDINAL);
      return number <= 4 ? number : 0;
    }
    return words.is(token, Role.LAST) || words.text(token).equalsIgnoreCase("latter") ? -1 : 0;
  }

  private static int unit(Words words, int token) {
    int next = words.isHyphen(token) ? token + 1 : token;
    next = words.is(next, Role.FISCAL) ? next + 1 : next;
    boolean listed =
        words.is(next, Role.PLURAL_UNIT) && words.isAny(token - 2, Role.anyOf(Role.AND, Role.OR));
    boolean quarter =
        (words.is(next, Role.UNIT) || listed) && Constants.unit(words, next) == Unit.QUARTER;
    return quarter || words.is(next, Role.HALF) ? next : -1;
  }

  private static @Nullable Match match(
      Words words, int first, int unit, int number, YearSaid before) {
    boolean half = words.is(unit, Role.HALF);
    Years year = before.isSaid() ? null : yearBehind(words, unit + 1);
    if (words.is(unit, Role.PLURAL_UNIT) && year == null) {
      return null; // "in the second and fourth quarters" is every year
    }
    boolean bareHalf = half && year == null && !before.isSaid();
    if ((bareHalf && !endsPhrase(words, unit + 1))
        || (number < 0 && !half)
        || (half && number > 2)) {
      return null;
    }
    YearSaid said = year == null ? before : year.year();
    int piece = number < 0 ? 2 : number;
    return new Match(
        first,
        year == null ? unit + 1 : year.end(),
        new PieceOf(half ? Piece.HALF : Piece.QUARTER, piece, said, Relation.NONE),
        "Piece");
  }

  private static @Nullable Years yearBehind(Words words, int token) {
    boolean fiscal = words.is(token, Role.OF) && words.is(token + 1, Role.FISCAL);
    return fiscal ? Years.number(words, token + 2) : Years.behind(words, token);
  }

  /** "in the first half": a football match has one as well, so only where "of" does not follow. */
  private static boolean endsPhrase(Words words, int token) {
    return !words.is(token, Role.OF) && !words.isHyphen(token);
  }
}
