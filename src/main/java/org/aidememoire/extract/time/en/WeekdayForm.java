package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "Monday", "Mon.", "fri", "Monday week", "Monday next"; not "the sun", "he sat", "wed". */
final class WeekdayForm implements Form {

  private static final int FULL_NAME = 6;

  @Override
  public long starters() {
    return Role.WEEKDAY.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (!words.startsFree(first) || !isName(words, first) || NameTails.isName(words, first + 1)) {
      return null;
    }
    int weekday = words.value(first, Role.WEEKDAY);
    if (words.is(first + 1, Role.UNIT) && words.value(first + 1, Role.UNIT) == 5) {
      return new Match(first, first + 2, new Weekday(weekday, Relation.NEXT, 1), "Weekday");
    }
    Relation behind =
        Steps.endsPhrase(words, first + 2) ? relation(words, first + 1) : Relation.NONE;
    return new Match(
        first,
        behind == Relation.NONE ? first + 1 : first + 2,
        new Weekday(weekday, behind, 0),
        "Weekday");
  }

  /** "Tuesday next", "Tuesday last". */
  private static Relation relation(Words words, int token) {
    if (words.is(token, Role.NEXT)) {
      return Relation.NEXT;
    }
    return words.is(token, Role.LAST) ? Relation.LAST : Relation.NONE;
  }

  /** "see you fri": no other word is spelt so. */
  private static boolean isShortOfNothingElse(Words words, int token) {
    return switch (words.text(token)) {
      case "fri", "tues", "thur", "thurs", "Tues", "Thurs" -> words.endsFree(token);
      default -> false;
    };
  }

  static boolean isName(Words words, int token) {
    if (words.text(token).length() >= FULL_NAME) {
      return true;
    }
    if (isShortOfNothingElse(words, token)) {
      return true;
    }
    boolean dotted = words.text(token).endsWith(".");
    boolean beforeDate =
        words.isNumber(token + 1)
            || words.is(token + 1, Role.MONTH)
            || words.is(token + 1, Role.PART_OF_DAY);
    boolean behindCalendar =
        words.isAny(token - 1, Role.anyOf(Role.ON_AT, Role.NEXT, Role.LAST, Role.THIS, Role.EACH));
    return words.isCapitalized(token)
        && (dotted || beforeDate || (behindCalendar && words.endsFree(token)));
  }
}
