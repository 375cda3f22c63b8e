package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Piece;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "Q3", "Q3 1990", "1990 Q3", "3Q90", "H1 2012", "1H 2012"; a half alone only in "in H2". */
final class QuarterCodeForm implements Form {

  @Override
  public long starters() {
    return Role.PERIOD.bit();
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  /** The letter with its number, in either order. */
  private record Code(int end, Piece piece, int number) {}

  @Override
  public @Nullable Match match(Words words, int first) {
    boolean yearFirst = Years.isYear(words, first) && words.startsFree(first);
    Code code = code(words, yearFirst ? first + 1 : first);
    if (code == null) {
      return null;
    }
    if (yearFirst) {
      return match(first, code.end(), code, YearSaid.number(words.number(first)));
    }
    boolean glued = words.isGlued(code.end()) && words.isNumber(code.end());
    Years year = glued ? Years.shortened(words, code.end()) : Years.behind(words, code.end());
    if (year != null) {
      return match(first, year.end(), code, year.year());
    }
    boolean alone =
        !glued
            && (code.piece() == Piece.QUARTER
                || (words.is(first - 1, Role.IN) && !words.isWord(code.end())));
    return alone ? match(first, code.end(), code, YearSaid.NOTHING) : null;
  }

  private static Match match(int first, int end, Code code, YearSaid year) {
    return new Match(
        first, end, new PieceOf(code.piece(), code.number(), year, Relation.NONE), "QuarterCode");
  }

  private static @Nullable Code code(Words words, int first) {
    boolean digitFirst = words.isNumber(first);
    int digit = digitFirst ? first : first + 1;
    String letter = words.text(digitFirst ? first + 1 : first);
    boolean quarter = letter.equals("Q");
    int end = first + 2;
    boolean whole =
        (quarter || letter.equals("H"))
            && words.isGlued(first + 1)
            && words.digits(digit) == 1
            && words.startsFree(first)
            && (words.endsFree(end - 1) || (digitFirst && words.isNumber(end)));
    int number = whole ? words.number(digit) : 0;
    return number < 1 || number > (quarter ? 4 : 2)
        ? null
        : new Code(end, quarter ? Piece.QUARTER : Piece.HALF, number);
  }
}
