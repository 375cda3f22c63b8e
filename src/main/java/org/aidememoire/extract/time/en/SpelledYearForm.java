package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "nineteen ninety-one", "nineteen oh five", "twenty ten", "the year two thousand"; in broadcast
 * transcripts.
 */
final class SpelledYearForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.CARDINAL, Role.TENS, Role.DEFINITE, Role.UNIT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    if (Years.isYearWord(words, token)) {
      return thousands(words, first, token + 1);
    }
    Years year = token == first ? SpelledYear.at(words, first) : null;
    if (year == null && token == first && words.is(first - 1, Role.IN)) {
      Match thousands = thousands(words, first, first);
      return thousands == null || words.isWord(thousands.end()) ? null : thousands;
    }
    return year == null ? null : match(first, year.end(), year.year().number());
  }

  private static @Nullable Match thousands(Words words, int first, int token) {
    Numeral numeral =
        words.isAny(token, Role.anyOf(Role.CARDINAL, Role.TENS)) ? Numeral.at(words, token) : null;
    Double year = numeral == null ? null : numeral.value();
    return numeral != null && year != null && year >= 1000 && year < 2200
        ? match(first, numeral.end(), year.intValue())
        : null;
  }

  private static Match match(int first, int end, int year) {
    return new Match(first, end, new CalendarYear(YearSaid.number(year)), "SpelledYear");
  }
}
