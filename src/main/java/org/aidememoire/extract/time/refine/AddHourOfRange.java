package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/** "between 3 and 5 p.m.", "9-11 a.m.": the first hour borrows from the second. */
public final class AddHourOfRange implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> all = new ArrayList<>(matches.size());
    int from = words.first();
    for (Match match : matches) {
      int number = match.first() - 2;
      if (match.meaning() instanceof ClockTime clock
          && isHalf(clock)
          && number >= from
          && isHour(words, number)) {
        all.add(
            new Match(
                number,
                number + 1,
                withHour(clock, words.number(number)),
                null,
                match.form(),
                true));
      }
      all.add(match);
      from = match.end();
    }
    return all;
  }

  private static boolean isHalf(ClockTime clock) {
    return clock.half() == HalfOfDay.AM || clock.half() == HalfOfDay.PM;
  }

  private static boolean isHour(Words words, int number) {
    boolean link =
        words.isDash(number + 1) || words.isAny(number + 1, Role.anyOf(Role.TO, Role.AND));
    return link
        && words.isNumber(number)
        && words.startsFree(number)
        && words.number(number) >= 1
        && words.number(number) <= 12;
  }

  /** "11 to 2 p.m." begins in the other half. */
  private static ClockTime withHour(ClockTime clock, int hour) {
    boolean later = hour % 12 > clock.hour() % 12;
    HalfOfDay half =
        !later ? clock.half() : clock.half() == HalfOfDay.PM ? HalfOfDay.AM : HalfOfDay.PM;
    return new ClockTime(hour, 0, -1, half, clock.zone(), clock.day());
  }
}
