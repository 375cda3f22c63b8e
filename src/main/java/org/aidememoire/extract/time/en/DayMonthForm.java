package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "10 January 1990", "10th of January", "the tenth of January", "10-Jan-1990". */
final class DayMonthForm implements Form {

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
    if (words.isNumber(token) && !words.startsFree(token)) {
      return null;
    }
    DayNumber day = DayNumber.at(words, token);
    if (day == null) {
      return null;
    }
    int month =
        words.is(day.end(), Role.OF) || words.isHyphen(day.end()) ? day.end() + 1 : day.end();
    if (!words.is(month, Role.MONTH)
        || !MonthNames.isName(words, month)
        || isNextDate(words, month)) {
      return null;
    }
    int end = MonthNames.end(words, month);
    Years year = Years.behind(words, words.isHyphen(end) ? end + 1 : end);
    if (year == null && words.isHyphen(end) && words.isHyphen(month - 1)) {
      year = Years.shortened(words, end + 1); // 10-Jan-90
    }
    YearSaid said = year == null ? YearSaid.NOTHING : year.year();
    return new Match(
        first,
        year == null ? end : year.end(),
        new CalendarDay(said, words.value(month, Role.MONTH), day.day(), 0),
        "DayMonth");
  }

  /** "on page 10 May 3 is called": the month belongs to the number behind it. */
  private static boolean isNextDate(Words words, int month) {
    int behind = MonthNames.end(words, month);
    boolean number =
        words.digits(behind) > 0 && words.digits(behind) <= 2 && words.endsFree(behind);
    return number
        && !words.isSymbol(behind + 1, ':')
        && !words.is(behind + 1, Role.MERIDIEM)
        && !words.is(behind + 1, Role.ERA);
  }
}
