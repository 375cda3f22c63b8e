package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** The day of a month: "10", "10th", "third", "twenty-first". */
record DayNumber(int end, int day) {

  static @Nullable DayNumber at(Words words, int first) {
    DayNumber found = words.isNumber(first) ? digits(words, first) : spelled(words, first);
    return found != null && found.day >= 1 && found.day <= 31 ? found : null;
  }

  private static @Nullable DayNumber digits(Words words, int first) {
    if (words.digits(first) > 2) {
      return null;
    }
    int end = first + 1;
    if (words.isGlued(end)) {
      if (words.is(end, Role.ORDINAL_SUFFIX)) {
        return new DayNumber(end + 1, words.number(first));
      }
      if (words.isWord(end) || isInnerSign(words, end) || words.isSymbol(end, '%')) {
        return null;
      }
    }
    return new DayNumber(end, words.number(first));
  }

  /** The point of 3.5, the colon of 3:30. */
  private static boolean isInnerSign(Words words, int token) {
    char sign = words.symbol(token);
    return (sign == '.' || sign == ':' || sign == '/')
        && words.isGlued(token + 1)
        && words.isNumber(token + 1);
  }

  /** Always an ordinal: "March third", but not "March three". */
  static @Nullable DayNumber spelled(Words words, int first) {
    if (words.is(first, Role.ORDINAL)) {
      return new DayNumber(first + 1, words.value(first, Role.ORDINAL));
    }
    int next = words.isHyphen(first + 1) ? first + 2 : first + 1;
    boolean composed =
        words.is(first, Role.TENS)
            && words.is(next, Role.ORDINAL)
            && words.value(next, Role.ORDINAL) < 10;
    return composed
        ? new DayNumber(next + 1, words.value(first, Role.TENS) + words.value(next, Role.ORDINAL))
        : null;
  }
}
