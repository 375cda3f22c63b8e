package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.text.TokenKind;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Meaning.SeasonOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "last year's third quarter", "next year's spring". */
public final class JoinYearAndPiece extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    boolean possessive =
        left.end() + 1 == right.first() && words.document().kind(left.end()) == TokenKind.CLITIC;
    YearSaid year = possessive ? year(left.meaning()) : YearSaid.NOTHING;
    Meaning meaning = year.isSaid() ? withYear(right.meaning(), year) : null;
    return meaning == null
        ? null
        : new Match(left.first(), right.end(), meaning, right.mod(), right.form(), false);
  }

  private static YearSaid year(Meaning meaning) {
    if (meaning instanceof CalendarYear year) {
      return year.year();
    }
    if (meaning instanceof Step step && step.unit() == Unit.YEAR) {
      return step.anchor() == Anchor.REFERENCE
          ? YearSaid.fromReference(step.amount())
          : YearSaid.fromStory(step.amount());
    }
    return YearSaid.NOTHING;
  }

  private static @Nullable Meaning withYear(Meaning meaning, YearSaid year) {
    if (meaning instanceof PieceOf piece && !piece.year().isSaid()) {
      return new PieceOf(piece.piece(), piece.number(), year, Relation.NONE);
    }
    if (meaning instanceof SeasonOf season && !season.year().isSaid()) {
      return new SeasonOf(season.season(), year, Relation.NONE);
    }
    return meaning instanceof CalendarMonth month && !month.year().isSaid()
        ? new CalendarMonth(year, month.month(), Relation.NONE)
        : null;
  }
}
