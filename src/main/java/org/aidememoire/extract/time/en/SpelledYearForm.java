package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "nineteen ninety-one", "nineteen oh five", "twenty ten", "the year two thousand"; in broadcast transcripts. */
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
    return token == first ? centuryAndYear(words, first) : null;
  }

  private static @Nullable Match thousands(Words words, int first, int token) {
    Numeral numeral = words.isAny(token, Role.anyOf(Role.CARDINAL, Role.TENS)) ? Numeral.at(words, token) : null;
    Double year = numeral == null ? null : numeral.value();
    return numeral != null && year != null && year >= 1000 && year < 2200 ? match(first, numeral.end(), year.intValue()) : null;
  }

  private static @Nullable Match centuryAndYear(Words words, int first) {
    int century = century(words, first);
    Numeral rest = century == 0 ? null : twoDigits(words, words.isHyphen(first + 1) ? first + 2 : first + 1);
    return rest == null || rest.value() == null || words.isAny(rest.end(), Role.anyOf(Role.UNIT, Role.PLURAL_UNIT, Role.MULTIPLIER))
        ? null
        : match(first, rest.end(), century * 100 + rest.value().intValue());
  }

  private static int century(Words words, int first) {
    if (words.is(first, Role.TENS)) {
      return words.value(first, Role.TENS) == 20 ? 20 : 0;
    }
    int number = words.is(first, Role.CARDINAL) ? words.value(first, Role.CARDINAL) : 0;
    return number >= 16 ? number : 0;
  }

  private static @Nullable Numeral twoDigits(Words words, int token) {
    boolean starts = words.is(token, Role.TENS) || (words.is(token, Role.CARDINAL) && words.value(token, Role.CARDINAL) >= 10);
    Numeral rest = starts ? Numeral.at(words, token) : null;
    return rest != null && rest.value() != null && rest.value() < 100 ? rest : null;
  }

  private static Match match(int first, int end, int year) {
    return new Match(first, end, new CalendarYear(YearSaid.number(year)), "SpelledYear");
  }
}
