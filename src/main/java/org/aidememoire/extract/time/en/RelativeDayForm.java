package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "today", "tomorrow", "tonight", "the day after tomorrow". */
final class RelativeDayForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.RELATIVE_DAY, Role.RELATIVE_NIGHT, Role.DEFINITE, Role.UNIT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (words.is(first, Role.RELATIVE_NIGHT)) {
      return new Match(
          first, first + 1, new PartOf(PartOfDay.NIGHT, today(0), Relation.NONE), "RelativeDay");
    }
    if (words.is(first, Role.RELATIVE_DAY)
        && words.isCapitalized(first)
        && words.isCapitalized(first - 1)) {
      return null; // a newspaper
    }
    if (words.is(first, Role.RELATIVE_DAY)) {
      return new Match(
          first, first + 1, today(words.value(first, Role.RELATIVE_DAY)), "RelativeDay");
    }
    return beyond(words, first);
  }

  private static Step today(int days) {
    return new Step(Unit.DAY, days, Anchor.REFERENCE, Unit.DAY);
  }

  private static @Nullable Match beyond(Words words, int first) {
    int day = words.is(first, Role.DEFINITE) ? first + 1 : first;
    boolean isDay =
        words.is(day, Role.UNIT)
            && words.value(day, Role.UNIT) == 3
            && words.is(day + 2, Role.RELATIVE_DAY);
    if (!isDay) {
      return null;
    }
    int step = words.is(day + 1, Role.BEFORE) ? -1 : words.is(day + 1, Role.AFTER) ? 1 : 0;
    int base = words.value(day + 2, Role.RELATIVE_DAY);
    return step == 0 ? null : new Match(first, day + 3, today(base + step), "RelativeDay");
  }
}
