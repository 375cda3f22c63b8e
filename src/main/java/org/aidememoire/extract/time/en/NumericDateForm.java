package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "1/10/1990", "10.01.1990", "31/12/90", and "on 1/10"; with slashes the month comes first unless
 * it cannot, until the other dates of the text are known ({@code NumericOrder}).
 */
final class NumericDateForm implements Form {

  @Override
  public long starters() {
    return 0;
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (!words.startsFree(first)
        || words.digits(first) > 2
        || !isGluedNumber(words, first + 1)
        || Counts.isNumbered(words, first)) {
      return null;
    }
    if (isMonthOfYear(words, first)) {
      return new Match(
          first,
          first + 3,
          new CalendarMonth(
              YearSaid.number(words.number(first + 2)), words.number(first), Relation.NONE),
          "NumericDate");
    }
    char sign = words.symbol(first + 1);
    boolean year = isGluedNumber(words, first + 3) && words.symbol(first + 3) == sign;
    int end = year ? first + 5 : first + 3;
    boolean open =
        isGluedNumber(words, end)
            || !words.endsFree(end - 1)
            || (year && words.digits(first + 4) % 2 == 1);
    if (open || (!year && !isDayAfterPreposition(words, first, sign))) {
      return null;
    }
    return match(words, first, end, sign, year ? fullYear(words, first + 4) : YearSaid.NOTHING);
  }

  /** "in 05/2025"; a law has such a number as well, so only behind a preposition. */
  private static boolean isMonthOfYear(Words words, int first) {
    return words.isSymbol(first + 1, '/')
        && Years.isYear(words, first + 2)
        && words.number(first) >= 1
        && words.number(first) <= 12
        && words.isAny(first - 1, Role.anyOf(Role.IN, Role.FROM, Role.TO, Role.BEFORE, Role.AFTER));
  }

  private static @Nullable Match match(Words words, int first, int end, char sign, YearSaid year) {
    int one = words.number(first);
    int two = words.number(first + 2);
    boolean dayFirst = sign == '.' || one > 12;
    int month = dayFirst ? two : one;
    int day = dayFirst ? one : two;
    boolean valid =
        month >= 1 && month <= 12 && day >= 1 && day <= 31 && words.digits(first + 2) <= 2;
    return valid
        ? new Match(first, end, new CalendarDay(year, month, day, 0), "NumericDate")
        : null;
  }

  private static boolean isGluedNumber(Words words, int sign) {
    char c = words.symbol(sign);
    return (c == '/' || c == '.' || c == '-')
        && words.isGlued(sign)
        && words.isGlued(sign + 1)
        && words.isNumber(sign + 1);
  }

  /** Two numbers alone are a score or a fraction more often than a day. */
  private static boolean isDayAfterPreposition(Words words, int first, char sign) {
    return sign == '/'
        && words.isAny(first - 1, Role.anyOf(Role.ON_AT, Role.WEEKDAY))
        && !words.is(first + 3, Role.OF);
  }

  private static YearSaid fullYear(Words words, int token) {
    int year = words.number(token);
    return YearSaid.number(words.digits(token) > 2 ? year : year < 50 ? 2000 + year : 1900 + year);
  }
}
