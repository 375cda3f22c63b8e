package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;

/**
 * "1990-91", "1914–18", "2024/25", "from 1996 to 98": the second year in two digits. "499-493 BC",
 * "from 264 to 241 BC": the first without its era.
 */
public final class AddYearOfRange implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> all = new ArrayList<>(matches.size());
    for (Match match : matches) {
      int from = all.isEmpty() ? words.first() : all.get(all.size() - 1).end();
      if (isBeforeChrist(match) && isEarlier(words, match, from)) {
        all.add(earlier(words, match));
      }
      int number = match.end() + 1;
      boolean range =
          match.meaning() instanceof CalendarYear
              && words.digits(number) == 2
              && words.endsFree(number);
      int first = range ? words.number(match.end() - 1) : 0;
      int second = range ? first / 100 * 100 + words.number(number) : 0;
      boolean linked = second > first && isLink(words, match, second - first);
      all.add(linked ? match.asRangeStart() : match);
      if (linked) {
        all.add(
            new Match(number, number + 1, new CalendarYear(YearSaid.number(second)), match.form()));
      }
    }
    return all;
  }

  private static boolean isLink(Words words, Match match, int years) {
    int token = match.end();
    boolean season = words.isSymbol(token, '/') && words.isGlued(token) && words.isGlued(token + 1);
    boolean fromTo =
        words.is(token, Role.TO)
            && words.is(match.first() - 1, Role.FROM)
            && !words.isWord(token + 2);
    return words.isHyphen(token) || fromTo || (season && years == 1);
  }

  private static boolean isBeforeChrist(Match match) {
    return match.meaning() instanceof CalendarYear year
        && year.year().kind() == YearSaid.Kind.NUMBER
        && year.year().number() <= 0;
  }

  /** Before Christ the years count down. */
  private static boolean isEarlier(Words words, Match match, int from) {
    int number = match.first() - 2;
    boolean link =
        words.isDash(number + 1) || words.isAny(number + 1, Role.anyOf(Role.TO, Role.AND, Role.OR));
    return link
        && number >= from
        && words.isNumber(match.first())
        && words.digits(number) >= words.digits(match.first())
        && words.digits(number) <= 4
        && words.startsFree(number)
        && words.number(number) > words.number(match.first());
  }

  private static Match earlier(Words words, Match match) {
    int number = match.first() - 2;
    CalendarYear year = new CalendarYear(YearSaid.number(1 - words.number(number)));
    return new Match(number, number + 1, year, match.form()).asRangeStart();
  }
}
