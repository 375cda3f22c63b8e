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

/** "Q3", "Q3 1990", "H1 2012". */
final class QuarterCodeForm implements Form {

  @Override
  public long starters() {
    return Role.PERIOD.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    String letter = words.text(first);
    boolean quarter = letter.equals("Q");
    if ((!quarter && !letter.equals("H"))
        || !words.isGlued(first + 1)
        || words.digits(first + 1) != 1
        || !words.endsFree(first + 1)) {
      return null;
    }
    int number = words.number(first + 1);
    Years year = Years.behind(words, first + 2);
    if (number < 1 || number > (quarter ? 4 : 2) || (!quarter && year == null)) {
      return null;
    }
    PieceOf piece =
        new PieceOf(
            quarter ? Piece.QUARTER : Piece.HALF,
            number,
            year == null ? YearSaid.NOTHING : year.year(),
            Relation.NONE);
    return new Match(first, year == null ? first + 2 : year.end(), piece, "QuarterCode");
  }
}
