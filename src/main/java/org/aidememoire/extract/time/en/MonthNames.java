package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/** Tells the names of months from the verb "may", the noun "march" and the people called April. */
final class MonthNames {

  private static final int MARCH = 3;
  private static final int MAY = 5;
  private static final long CALENDAR_BEFORE =
      Role.anyOf(
          Role.IN,
          Role.OF,
          Role.FROM,
          Role.TO,
          Role.BEFORE,
          Role.AFTER,
          Role.ON_AT,
          Role.EARLY,
          Role.LATE,
          Role.MID,
          Role.LAST,
          Role.NEXT,
          Role.THIS,
          Role.EACH,
          Role.PREVIOUS,
          Role.FOLLOWING,
          Role.MONTH,
          Role.EARLIER,
          Role.LATER,
          Role.START,
          Role.END,
          Role.APPROXIMATE,
          Role.COMING,
          Role.PAST,
          Role.AND);

  private MonthNames() {}

  /** The word is a month if a day or a year stands beside it. */
  static boolean isName(Words words, int token) {
    return words.isCapitalized(token) || !isCommonWord(words, token);
  }

  /** The word is a month though it stands alone. */
  static boolean isNameAlone(Words words, int token) {
    int month = words.value(token, Role.MONTH);
    if (month == MAY || month == MARCH || isShort(words, token)) {
      boolean named = isShort(words, token) && isCapitalizedWord(words, token + 1);
      return words.isCapitalized(token)
          && !named
          && (isCalendarBefore(words, token)
              || words.isDash(token - 1)
              || isMonthBehind(words, token));
    }
    boolean free =
        words.isCapitalized(token)
            && (!isCapitalizedWord(words, token + 1) || words.isComma(token - 1));
    return isCalendarBefore(words, token) || free;
  }

  private static boolean isCapitalizedWord(Words words, int token) {
    return words.isWord(token)
        && words.isCapitalized(token)
        && !words.isAny(token, Role.anyOf(Role.WEEKDAY, Role.MONTH));
  }

  private static boolean isCalendarBefore(Words words, int token) {
    String before = words.text(token - 1);
    boolean compared = words.isAny(token - 2, Role.anyOf(Role.EARLIER, Role.LATER));
    return compared // "no later than March"
        || words.isAny(token - 1, CALENDAR_BEFORE)
        || before.equalsIgnoreCase("by")
        || before.equalsIgnoreCase("for")
        || before.equalsIgnoreCase("between");
  }

  /** "May-August", "March and April". */
  private static boolean isMonthBehind(Words words, int token) {
    boolean link =
        words.isDash(token + 1) || words.isAny(token + 1, Role.anyOf(Role.AND, Role.OR, Role.TO));
    return link && words.is(token + 2, Role.MONTH) && words.isCapitalized(token + 2);
  }

  private static boolean isCommonWord(Words words, int token) {
    int month = words.value(token, Role.MONTH);
    return month == MAY || month == MARCH || isShort(words, token);
  }

  private static boolean isShort(Words words, int token) {
    return words.text(token).length() == 3 && words.value(token, Role.MONTH) != MAY;
  }

  /**
   * The token behind the name, and behind a full stop that the tokenizer took for the end of a
   * sentence.
   */
  static int end(Words words, int token) {
    boolean dot =
        words.isSymbol(token + 1, '.')
            && words.isGlued(token + 1)
            && words.text(token).length() <= 4;
    return dot && words.isNumber(token + 2) ? token + 2 : token + 1;
  }
}
