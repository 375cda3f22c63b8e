package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** A year where one may follow: behind a day, a month, a season or a quarter. */
record Years(int end, YearSaid year) {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  /**
   * ", 1990", "1990", "of 1990", "last year", "of the same year", "264 BC"; at the given token, if
   * it says one.
   */
  static @Nullable Years behind(Words words, int token) {
    int next = words.isComma(token) ? token + 1 : token;
    if (words.is(next, Role.OF) || (words.is(next, Role.IN) && words.digits(next + 1) == 4)) {
      next++;
    }
    Years number = number(words, next);
    if (number != null) {
      return number;
    }
    Years spelled = SpelledYear.at(words, next);
    return spelled != null ? spelled : phrase(words, next);
  }

  /** "1990", "264 BC", "AD 70", "'90". */
  static @Nullable Years number(Words words, int token) {
    if (words.is(token, Role.ERA)
        && words.value(token, Role.ERA) > 0
        && words.isNumber(token + 1)) {
      return new Years(token + 2, YearSaid.number(words.number(token + 1)));
    }
    if (words.isElided(token)) {
      return shortened(words, token + 1);
    }
    if (!words.isNumber(token)) {
      return null;
    }
    if (words.is(token + 1, Role.ERA) && words.digits(token) <= 4) {
      int sign = words.value(token + 1, Role.ERA);
      int year = words.number(token);
      return new Years(token + 2, YearSaid.number(sign < 0 ? 1 - year : year));
    }
    return isYear(words, token) ? new Years(token + 1, YearSaid.number(words.number(token))) : null;
  }

  /** "90" with its century: the two digits of a year to come are less than 50. */
  static @Nullable Years shortened(Words words, int token) {
    int number = words.number(token);
    return words.digits(token) == 2 && words.endsFree(token)
        ? new Years(token + 1, YearSaid.number(number < 50 ? 2000 + number : 1900 + number))
        : null;
  }

  static boolean hasYearDigits(Words words, int token) {
    return words.digits(token) == 4 && words.number(token) >= FIRST && words.number(token) <= LAST;
  }

  static boolean isYear(Words words, int token) {
    return hasYearDigits(words, token)
        && words.endsFree(token)
        && !goesOn(words, token + 1, '.')
        && !goesOn(words, token + 1, ':')
        && !(words.isSymbol(token + 1, '%') && words.isGlued(token + 1));
  }

  /** "1990.5", "1990:12", "1990.html"; but not a sentence's end before a quotation mark. */
  private static boolean goesOn(Words words, int token, char sign) {
    return words.isSymbol(token, sign)
        && words.isGlued(token)
        && words.isGlued(token + 1)
        && (words.isNumber(token + 1) || words.isWord(token + 1));
  }

  /** "last year", "this year", "the same year", "that year", "the following year". */
  private static @Nullable Years phrase(Words words, int token) {
    int relation = words.is(token, Role.DEFINITE) || words.is(token, Role.THAT) ? token + 1 : token;
    boolean that = words.is(token, Role.THAT);
    if (that && isYearWord(words, relation)) {
      return new Years(relation + 1, YearSaid.fromStory(0));
    }
    if (!isYearWord(words, relation + 1)) {
      return null;
    }
    YearSaid year = relationOf(words, relation);
    return year == null ? null : new Years(relation + 2, year);
  }

  private static @Nullable YearSaid relationOf(Words words, int token) {
    if (words.is(token, Role.LAST)) {
      return YearSaid.fromReference(-1);
    }
    if (words.is(token, Role.THIS) || words.is(token, Role.CURRENT)) {
      return YearSaid.fromReference(0);
    }
    if (words.is(token, Role.NEXT)) {
      return words.is(token - 1, Role.DEFINITE) ? YearSaid.fromStory(1) : YearSaid.fromReference(1);
    }
    if (words.is(token, Role.SAME)) {
      return YearSaid.fromStory(0);
    }
    if (words.is(token, Role.FOLLOWING)) {
      return YearSaid.fromStory(1);
    }
    return words.is(token, Role.PREVIOUS) ? YearSaid.fromStory(-1) : null;
  }

  static boolean isYearWord(Words words, int token) {
    return words.is(token, Role.UNIT) && words.value(token, Role.UNIT) == 8;
  }
}
