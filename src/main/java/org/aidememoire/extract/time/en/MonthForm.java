package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "January 1990", "January of last year", "in May", "the August Decrees"; not "they may", "a
 * march", "April Smith".
 */
final class MonthForm implements Form {

  private final Happenings happenings;

  MonthForm(Happenings happenings) {
    this.happenings = happenings;
  }

  @Override
  public long starters() {
    return Role.MONTH.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (!words.startsFree(first) || !words.endsFree(first)) {
      return null;
    }
    Years year =
        MonthNames.isName(words, first) ? Years.behind(words, MonthNames.end(words, first)) : null;
    if (year == null && !MonthNames.isNameAlone(words, first) && !isOfEvent(words, first)) {
      return null;
    }
    YearSaid said = year == null ? YearSaid.NOTHING : year.year();
    return new Match(
        first,
        year == null ? first + 1 : year.end(),
        new CalendarMonth(said, words.value(first, Role.MONTH), Relation.NONE),
        "Month");
  }

  /**
   * "the March operation", "the August Decrees"; at the start of a sentence "May" may be the verb.
   */
  private boolean isOfEvent(Words words, int token) {
    return words.isCapitalized(token)
        && token > words.first()
        && happenings.isEvent(words, token + 1);
  }
}
