package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.Piece;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "the year-ago quarter", "year-earlier", "the year-earlier third quarter": what company reports
 * compare with.
 */
final class ComparisonForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.UNIT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int year = words.is(first, Role.DEFINITE) ? first + 1 : first;
    boolean compared =
        Years.isYearWord(words, year)
            && words.isHyphen(year + 1)
            && words.isAny(year + 2, Role.anyOf(Role.AGO, Role.EARLIER));
    if (!compared) {
      return null;
    }
    int next = year + 3;
    Meaning before = new Step(Unit.YEAR, -1, Anchor.STORY, Unit.YEAR);
    boolean quarter = words.is(next, Role.UNIT) && Constants.unit(words, next) == Unit.QUARTER;
    if (quarter || words.is(next, Role.PERIOD)) {
      return new Match(first, next + 1, before, "Comparison");
    }
    boolean numbered =
        words.is(next, Role.ORDINAL)
            && words.is(next + 1, Role.UNIT)
            && Constants.unit(words, next + 1) == Unit.QUARTER;
    if (numbered) {
      PieceOf piece =
          new PieceOf(
              Piece.QUARTER,
              words.value(next, Role.ORDINAL),
              YearSaid.fromReference(-1),
              Relation.NONE);
      return new Match(first, next + 2, piece, "Comparison");
    }
    return new Match(year, next, before, "Comparison");
  }
}
