package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "January 10", "Jan. 10th, 1990", "January the tenth", "March 3 of the same year"; not "may 5" in
 * small letters.
 */
final class MonthDayForm implements Form {

  @Override
  public long starters() {
    return Role.MONTH.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (!MonthNames.isName(words, first)) {
      return null;
    }
    int next = MonthNames.end(words, first);
    boolean hyphens = words.isHyphen(next) && words.isHyphen(next + 2);
    next = words.is(next, Role.DEFINITE) || hyphens ? next + 1 : next;
    DayNumber day = DayNumber.at(words, next);
    if (day == null || !isDay(words, next, day)) {
      return null;
    }
    Years year = Years.behind(words, hyphens ? day.end() + 1 : day.end());
    if (hyphens && year == null) {
      return null;
    }
    CalendarDay meaning =
        new CalendarDay(
            year == null ? YearSaid.NOTHING : year.year(),
            words.value(first, Role.MONTH),
            day.day(),
            0);
    return new Match(first, year == null ? day.end() : year.end(), meaning, "MonthDay");
  }

  /** Watch out for "May second-quarter", "March first, then…" and "June 5 percent". */
  private static boolean isDay(Words words, int token, DayNumber day) {
    boolean word = !words.isNumber(token);
    return !(word
        && (words.isHyphen(day.end())
            || words.isAny(day.end(), Role.anyOf(Role.UNIT, Role.PERIOD, Role.HALF))));
  }
}
