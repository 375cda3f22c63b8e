package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Meaning.SomePartOf;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "in the evening", "the morning of", "overnight", "morning run", "your evening"; which day, is for
 * the words around it to say. "At night", "daytime" and "night raid" are of no day in particular.
 */
final class PartOfDayForm implements Form {

  private final Happenings happenings;

  PartOfDayForm(Happenings happenings) {
    this.happenings = happenings;
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.PART_OF_DAY);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    boolean article = words.is(first, Role.DEFINITE);
    int token = article ? first + 1 : first;
    if (!words.is(token, Role.PART_OF_DAY) || words.is(token, Role.NAMED_HOUR)) {
      return null;
    }
    if (!article) {
      return bare(words, first);
    }
    if (words.text(token).equalsIgnoreCase("overnight")) {
      return null;
    }
    int end = isHours(words, token + 1) ? token + 2 : token + 1;
    boolean alone = words.is(first - 1, Role.IN) && !words.isHyphen(end);
    return alone || (words.is(end, Role.OF) && !isBeginning(words, token, end + 1))
        ? match(first, end, Constants.partOfDay(words, token))
        : null;
  }

  /** "at dawn", "before sunset", "by nightfall". */
  private static boolean isNamedAfterSun(Words words, int token) {
    boolean behind =
        words.isAny(token - 1, Role.anyOf(Role.ON_AT, Role.BEFORE, Role.AFTER, Role.TO))
            || words.text(token - 1).equalsIgnoreCase("by");
    return behind
        && switch (words.text(token)) {
          case "morning", "afternoon", "evening", "night", "nighttime", "overnight", "daytime" ->
              false;
          default -> !words.isHyphen(token + 1) && !words.is(token + 1, Role.OF);
        };
  }

  /** "the dawn of man". */
  private static boolean isBeginning(Words words, int token, int whole) {
    boolean day =
        words.isNumber(whole)
            || words.isAny(
                whole, Role.anyOf(Role.WEEKDAY, Role.MONTH, Role.RELATIVE_DAY, Role.THAT));
    return words.text(token).equals("dawn") && !day;
  }

  /** "the early morning hours of". */
  private static boolean isHours(Words words, int token) {
    return words.is(token, Role.PLURAL_UNIT) && words.is(token, Role.OCLOCK);
  }

  private @Nullable Match bare(Words words, int token) {
    PartOfDay part = Constants.partOfDay(words, token);
    if (words.text(token).equalsIgnoreCase("overnight")) {
      return match(token, token + 1, part);
    }
    if (part == PartOfDay.DAYTIME || (part == PartOfDay.NIGHT && isAnyNight(words, token))) {
      return match(token, token + 1, new SomePartOf(part));
    }
    if (isNamedAfterSun(words, token)) {
      return match(token, token + 1, part);
    }
    boolean pursuit = part != PartOfDay.NIGHT && happenings.isPursuit(words, token + 1);
    return pursuit || isOurs(words, token) ? match(token, token + 1, part) : null;
  }

  /** "start your morning well" speaks of the morning at hand. */
  private static boolean isOurs(Words words, int token) {
    return switch (words.text(token - 1)) {
      case "my", "our", "your", "My", "Our", "Your" -> Heads.isHead(words, token);
      default -> false;
    };
  }

  private boolean isAnyNight(Words words, int token) {
    int next = words.isHyphen(token + 1) ? token + 2 : token + 1;
    boolean at = words.is(token - 1, Role.ON_AT) || words.text(token - 1).equals("by");
    return (at && !words.is(next, Role.OF)) || happenings.isEvent(words, next);
  }

  private static Match match(int first, int end, PartOfDay part) {
    return match(first, end, new PartOf(part, null, Relation.NONE));
  }

  private static Match match(int first, int end, Meaning meaning) {
    return new Match(first, end, meaning, "PartOfDay");
  }
}
