package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CenturyOf;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "the 20th century", "nineteenth-century", "the 3rd century BC". */
final class CenturyForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.ORDINAL, Role.TENS);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    DayNumber ordinal = DayNumber.at(words, token);
    if (ordinal == null || !words.startsFree(token)) {
      return null;
    }
    int unit = words.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    boolean century =
        words.isAny(unit, Role.anyOf(Role.UNIT, Role.PLURAL_UNIT))
            && Constants.unit(words, unit) == Unit.CENTURY
            && ordinal.end() > token;
    if (!century) {
      return null;
    }
    boolean before = words.is(unit + 1, Role.ERA) && words.value(unit + 1, Role.ERA) < 0;
    return new Match(
        first,
        before ? unit + 2 : unit + 1,
        new CenturyOf(before ? -ordinal.day() : ordinal.day()),
        "Century");
  }
}
