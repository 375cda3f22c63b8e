package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "1990", "in 1990", "the year 2000", "fiscal 1990", "264 BC"; not "1990 people", "$1990", "Room
 * 1990".
 */
final class YearForm implements Form {

  private static final long YEAR_BEFORE =
      Role.anyOf(
          Role.IN,
          Role.FROM,
          Role.TO,
          Role.OF,
          Role.BEFORE,
          Role.AFTER,
          Role.EARLY,
          Role.LATE,
          Role.MID,
          Role.AND,
          Role.OR,
          Role.APPROXIMATE,
          Role.MONTH,
          Role.SEASON,
          Role.DEFINITE,
          Role.FISCAL,
          Role.LATER,
          Role.EARLIER);

  private static final long OLD_YEAR_BEFORE = Role.anyOf(Role.IN, Role.FROM);

  @Override
  public long starters() {
    return Role.anyOf(Role.ERA, Role.DEFINITE, Role.UNIT, Role.FISCAL);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = first;
    if (words.is(token, Role.DEFINITE)) {
      token++;
    }
    boolean named = words.is(token, Role.FISCAL) || Years.isYearWord(words, token);
    token += words.is(token, Role.FISCAL) ? 1 : 0;
    token += Years.isYearWord(words, token) ? 1 : 0;
    Years year =
        token > first && !named && !words.isAny(token + 1, Role.anyOf(Role.PERIOD, Role.FISCAL))
            ? null
            : Years.number(words, token);
    if (year == null && named) {
      year = Years.shortened(words, token); // FY27
    }
    if (year == null || !(words.startsFree(token) || words.is(first, Role.FISCAL))) {
      return null;
    }
    if (words.is(first, Role.DEFINITE) && words.is(year.end(), Role.PERIOD)) {
      return new Match(first, year.end() + 1, new CalendarYear(year.year()), "Year");
    }
    if (words.isElided(token)) {
      boolean club = words.is(token - 1, Role.OF) && words.isCapitalized(token - 2);
      return !club && (words.isAny(token - 1, YEAR_BEFORE) || words.isComma(token - 1))
          ? new Match(first, year.end(), new CalendarYear(year.year()), "Year")
          : null;
    }
    if (words.is(year.end(), Role.FISCAL) && Years.isYearWord(words, year.end() + 1)) {
      return new Match(first, year.end() + 2, new CalendarYear(year.year()), "Year");
    }
    boolean era = year.end() > token + 1;
    return era || named || isYearAlone(words, token)
        ? new Match(
            first, year.end(), new CalendarYear(YearSaid.number(year.year().number())), "Year")
        : null;
  }

  /** "circa 1450", "in about 1320". */
  private static boolean isCirca(Words words, int token) {
    return words.text(token).startsWith("c")
        || (words.is(token, Role.APPROXIMATE) && words.isAny(token - 1, OLD_YEAR_BEFORE));
  }

  private static boolean isYearAlone(Words words, int token) {
    int number = words.number(token);
    boolean modern = number >= 1700 && number <= 2099;
    if (words.document().textOf(token).indexOf(',') >= 0 || Counts.isCounted(words, token)) {
      return false;
    }
    int before = words.isHyphen(token - 1) && words.is(token - 2, Role.MID) ? token - 2 : token - 1;
    if (words.isAny(before, YEAR_BEFORE)) {
      return number >= 1000
          && (modern || words.isAny(before, OLD_YEAR_BEFORE) || isCirca(words, before));
    }
    return modern && !Counts.isNumbered(words, token) && !Counts.isInNumber(words, token);
  }
}
