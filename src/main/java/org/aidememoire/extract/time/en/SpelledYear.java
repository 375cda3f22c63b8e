package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** A year in words: "nineteen ninety-one", "twenty ten"; transcripts of broadcasts write so. */
final class SpelledYear {

  private SpelledYear() {}

  static @Nullable Years at(Words words, int first) {
    int century = century(words, first);
    Numeral rest =
        century == 0 ? null : twoDigits(words, words.isHyphen(first + 1) ? first + 2 : first + 1);
    if (rest == null
        || rest.value() == null
        || words.isAny(rest.end(), Role.anyOf(Role.UNIT, Role.PLURAL_UNIT, Role.MULTIPLIER))) {
      return null;
    }
    return new Years(rest.end(), YearSaid.number(century * 100 + rest.value().intValue()));
  }

  private static int century(Words words, int first) {
    if (words.is(first, Role.TENS)) {
      return words.value(first, Role.TENS) == 20 ? 20 : 0;
    }
    int number = words.is(first, Role.CARDINAL) ? words.value(first, Role.CARDINAL) : 0;
    return number >= 16 ? number : 0;
  }

  private static @Nullable Numeral twoDigits(Words words, int token) {
    boolean starts =
        words.is(token, Role.TENS)
            || (words.is(token, Role.CARDINAL) && words.value(token, Role.CARDINAL) >= 10);
    Numeral rest = starts ? Numeral.at(words, token) : null;
    return rest != null && rest.value() != null && rest.value() < 100 ? rest : null;
  }
}
