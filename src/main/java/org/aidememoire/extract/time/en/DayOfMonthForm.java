package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "on the 5th", "the 28th of that month": a day of the month that was named before. */
final class DayOfMonthForm implements Form {

  @Override
  public long starters() {
    return Role.DEFINITE.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    boolean number =
        words.isNumber(first + 1)
            && words.is(first + 2, Role.ORDINAL_SUFFIX)
            && words.isGlued(first + 2);
    DayNumber day = number ? DayNumber.at(words, first + 1) : null;
    if (day == null) {
      return null;
    }
    int end = day.end();
    boolean ofMonth =
        words.is(end, Role.OF)
            && words.isAny(end + 1, Role.anyOf(Role.THAT, Role.DEFINITE))
            && isMonth(words, monthAt(words, end + 1));
    if (ofMonth) {
      end = monthAt(words, end + 1) + 1;
    } else if (!words.text(first - 1).equalsIgnoreCase("on") || words.isWord(end)) {
      return null;
    }
    return new Match(first, end, new CalendarDay(YearSaid.NOTHING, 0, day.day(), 0), "DayOfMonth");
  }

  private static int monthAt(Words words, int determiner) {
    return words.is(determiner + 1, Role.SAME) ? determiner + 2 : determiner + 1;
  }

  private static boolean isMonth(Words words, int token) {
    return words.is(token, Role.UNIT) && Constants.unit(words, token) == Unit.MONTH;
  }
}
