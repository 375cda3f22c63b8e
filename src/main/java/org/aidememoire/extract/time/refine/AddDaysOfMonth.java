package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;

/** "January 10, 12 and 13", "May 3-5, 1990", "10-12 January": days that share their month. */
public final class AddDaysOfMonth implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> all = new ArrayList<>(matches.size() + 2);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.meaning() instanceof CalendarDay day && day.month() > 0) {
        int from = all.isEmpty() ? words.first() : all.get(all.size() - 1).end();
        int to = i + 1 < matches.size() ? matches.get(i + 1).first() : words.end();
        addAround(words, match, day, from, to, all);
      } else {
        all.add(match);
      }
    }
    return all;
  }

  private static void addAround(
      Words words, Match match, CalendarDay day, int from, int to, List<Match> all) {
    boolean article = words.is(match.first(), Role.DEFINITE);
    if (words.isNumber(article ? match.first() + 1 : match.first())) {
      addBefore(words, match, day, from, all);
    } else {
      addBehind(words, match, day, to, all);
    }
  }

  /** The days before "12 January": "10-", "10 and", "8, 10 and". */
  private static void addBefore(
      Words words, Match match, CalendarDay day, int from, List<Match> all) {
    List<Match> before = new ArrayList<>();
    int first = match.first();
    for (int link = first - 1;
        isLink(words, link) && isDayNumber(words, dayBefore(words, link));
        link = first - 1) {
      int number = dayBefore(words, link);
      if (number < from
          || words.number(number) >= day.day()
          || (isDayNumber(words, number - 2) && !isLink(words, number - 1))) {
        break;
      }
      before.add(
          0,
          match(match, number, link, day.year(), day, words.number(number), isRange(words, link)));
      first = number;
    }
    all.addAll(before);
    all.add(match);
  }

  private static int dayBefore(Words words, int link) {
    return words.is(link - 1, Role.ORDINAL_SUFFIX) && words.isGlued(link - 1) ? link - 2 : link - 1;
  }

  /**
   * The days behind "January 10": "-12", ", 12 and 13"; a year behind the last one is the year of
   * all.
   */
  private static void addBehind(
      Words words, Match match, CalendarDay day, int to, List<Match> all) {
    List<Match> found = new ArrayList<>();
    found.add(match);
    int end = match.end();
    for (int link = end; !day.year().isSaid() && isLink(words, link); link = end) {
      int number = words.isComma(link) && isLink(words, link + 1) ? link + 2 : link + 1;
      if (number >= to
          || !isDayNumber(words, number)
          || words.number(number) <= day.day()
          || isOtherNumber(words, number)) {
        break;
      }
      if (isRange(words, link)) {
        found.set(found.size() - 1, found.get(found.size() - 1).asRangeStart());
      }
      end =
          words.is(number + 1, Role.ORDINAL_SUFFIX) && words.isGlued(number + 1)
              ? number + 2
              : number + 1;
      found.add(match(match, number, end, day.year(), day, words.number(number), false));
    }
    all.addAll(found.size() > 1 ? withYearBehind(words, found, end) : found);
  }

  private static List<Match> withYearBehind(Words words, List<Match> found, int end) {
    int token = words.isComma(end) ? end + 1 : end;
    boolean year =
        words.digits(token) == 4
            && words.number(token) >= 1000
            && words.number(token) < 2200
            && words.endsFree(token);
    if (!year) {
      return found;
    }
    YearSaid said = YearSaid.number(words.number(token));
    List<Match> dated =
        new ArrayList<>(
            found.stream()
                .map(match -> match.withMeaning(inYear((CalendarDay) match.meaning(), said)))
                .toList());
    dated.set(dated.size() - 1, dated.get(dated.size() - 1).withEnd(token + 1));
    return dated;
  }

  private static CalendarDay inYear(CalendarDay day, YearSaid year) {
    return new CalendarDay(year, day.month(), day.day(), day.weekday());
  }

  private static Match match(
      Match model, int first, int end, YearSaid year, CalendarDay day, int number, boolean range) {
    return new Match(
        first, end, new CalendarDay(year, day.month(), number, 0), null, model.form(), range);
  }

  private static boolean isDayNumber(Words words, int token) {
    return words.isNumber(token)
        && words.digits(token) <= 2
        && words.number(token) >= 1
        && words.number(token) <= 31;
  }

  /** "January 10, 12 people", "January 10 to 5 p.m.". */
  private static boolean isOtherNumber(Words words, int number) {
    int next = number + 1;
    boolean suffix = words.is(next, Role.ORDINAL_SUFFIX) && words.isGlued(next);
    if (words.isGlued(next)
        && !suffix
        && (words.isWord(next)
            || (words.isGlued(next + 1) && words.isNumber(next + 1))
            || words.isSymbol(next, '%'))) {
      return true;
    }
    boolean comma = words.isComma(number - 1);
    return words.isAny(
            next,
            Role.anyOf(Role.MERIDIEM, Role.UNIT, Role.PLURAL_UNIT, Role.MONTH, Role.MULTIPLIER))
        || (comma && !suffix && !isListed(words, next));
  }

  /** Behind a comma only a list goes on. */
  private static boolean isListed(Words words, int token) {
    return isLink(words, token)
        && isDayNumber(
            words, words.isComma(token) && isLink(words, token + 1) ? token + 2 : token + 1);
  }

  private static boolean isLink(Words words, int token) {
    return words.isComma(token)
        || isRange(words, token)
        || words.isAny(token, Role.anyOf(Role.AND, Role.OR));
  }

  private static boolean isRange(Words words, int token) {
    return words.isDash(token) || words.is(token, Role.TO);
  }
}
