package org.aidememoire.extract.time.en;

import org.aidememoire.extract.text.TokenKind;
import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Mod;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "year's end", "year-end", "month-end". */
final class PeriodEndForm implements Form {

  @Override
  public long starters() {
    return Role.UNIT.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    Unit unit = Constants.unit(words, first);
    boolean period = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER;
    boolean linked =
        words.isHyphen(first + 1)
            || (words.has(first + 1) && words.document().kind(first + 1) == TokenKind.CLITIC);
    int end = linked ? first + 2 : first + 1;
    if (!period
        || !words.text(end).equalsIgnoreCase("end")
        || words.is(first - 1, Role.INDEFINITE)) {
      return null;
    }
    return new Match(
        first, end + 1, new Step(unit, 0, Anchor.REFERENCE, unit), Mod.END, "PeriodEnd", false);
  }
}
