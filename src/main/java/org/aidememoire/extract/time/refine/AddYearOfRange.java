package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;

/** "1990-91", "1914–18": the second year in two digits. */
public final class AddYearOfRange implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> all = new ArrayList<>(matches.size());
    for (Match match : matches) {
      int number = match.end() + 1;
      boolean range =
          match.meaning() instanceof CalendarYear
              && words.isHyphen(match.end())
              && words.digits(number) == 2
              && words.endsFree(number);
      int first = range ? words.number(match.end() - 1) : 0;
      int second = range ? first / 100 * 100 + words.number(number) : 0;
      all.add(range && second > first ? match.asRangeStart() : match);
      if (second > first) {
        all.add(
            new Match(number, number + 1, new CalendarYear(YearSaid.number(second)), match.form()));
      }
    }
    return all;
  }
}
