package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "1990-01-10", "1990-01-10T15:30", "1990/01/10". */
final class IsoDateForm implements Form {

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
    boolean shape =
        words.startsFree(first)
            && Years.isYear(words, first)
            && isPart(words, first + 1, 12)
            && isPart(words, first + 3, 31)
            && words.symbol(first + 1) == words.symbol(first + 3);
    if (!shape) {
      return null;
    }
    CalendarDay day =
        new CalendarDay(
            YearSaid.number(words.number(first)),
            words.number(first + 2),
            words.number(first + 4),
            0);
    int end = first + 5;
    if (words.isGlued(end) && words.text(end).equals("T") && isHour(words, end + 1)) {
      Meaning clock =
          new ClockTime(
              words.number(end + 1),
              words.number(end + 3),
              -1,
              HalfOfDay.TWENTY_FOUR_HOURS,
              null,
              day);
      return new Match(first, end + 4, clock, "IsoDate");
    }
    return words.endsFree(end - 1) && !isPart(words, end, 99)
        ? new Match(first, end, day, "IsoDate")
        : null;
  }

  private static boolean isPart(Words words, int sign, int largest) {
    char c = words.symbol(sign);
    return (c == '-' || c == '/')
        && words.isGlued(sign)
        && words.isGlued(sign + 1)
        && words.digits(sign + 1) == 2
        && words.number(sign + 1) >= 1
        && words.number(sign + 1) <= largest;
  }

  private static boolean isHour(Words words, int token) {
    return words.digits(token) == 2
        && words.number(token) < 24
        && words.isSymbol(token + 1, ':')
        && words.digits(token + 2) == 2
        && words.number(token + 2) < 60;
  }
}
