package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Repetition;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "daily", "every Monday", "each month", "every two weeks", "per day", "twice a week", "Mondays",
 * "Tuesday nights", "weekdays", "in the evenings", "every second year".
 */
final class RepeatingForm implements Form {

  private static final String WEEKENDS = "XXXX-WXX-WE";
  private static final Unit[] UNITS = Unit.values();

  @Override
  public long starters() {
    return Role.anyOf(
        Role.REPEATING,
        Role.EACH,
        Role.INDEFINITE,
        Role.PLURAL_WEEKDAY,
        Role.WEEKDAY,
        Role.PLURAL_UNIT,
        Role.DEFINITE);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (words.is(first, Role.REPEATING)) {
      return NameTails.isName(words, first + 1)
          ? null
          : match(first, first + 1, rhythm(words.value(first, Role.REPEATING)));
    }
    if (words.is(first, Role.EACH)) {
      return each(words, first);
    }
    if (words.is(first, Role.INDEFINITE)) {
      return isRate(words, first)
          ? match(first, first + 2, Lengths.of(1.0, Constants.unit(words, first + 1)).value())
          : null;
    }
    return weekdays(words, first);
  }

  /** Hundreds count the units: 208 is every two years. */
  private static String rhythm(int number) {
    return Lengths.of((double) Math.max(1, number / 100), UNITS[number % 100]).value();
  }

  private static @Nullable Match each(Words words, int first) {
    boolean other = words.text(first + 1).equals("other");
    boolean nth =
        words.is(first + 1, Role.ORDINAL)
            && words.value(first + 1, Role.ORDINAL) > 1
            && words.isAny(first + 2, Role.anyOf(Role.UNIT, Role.WEEKDAY));
    int token = other || nth ? first + 2 : first + 1;
    double step = nth ? words.value(first + 1, Role.ORDINAL) : other ? 2.0 : 1.0;
    if (isWeekend(words, token)) {
      return match(first, token + 1, WEEKENDS);
    }
    if (words.is(token, Role.UNIT) && !words.is(token, Role.ORDINAL)) {
      return match(first, token + 1, Lengths.of(step, Constants.unit(words, token)).value());
    }
    if (words.is(token, Role.WEEKDAY)) {
      boolean part = words.is(token + 1, Role.PART_OF_DAY);
      return match(
          first,
          part ? token + 2 : token + 1,
          "XXXX-WXX-" + words.value(token, Role.WEEKDAY) + (part ? code(words, token + 1) : ""));
    }
    if (words.is(token, Role.MONTH)) {
      return match(first, token + 1, String.format("XXXX-%02d", words.value(token, Role.MONTH)));
    }
    if (words.is(token, Role.PART_OF_DAY)) {
      return match(first, token + 1, "XXXX-XX-XX" + code(words, token));
    }
    return words.is(token, Role.SEASON)
        ? match(first, token + 1, "XXXX-" + Constants.season(words, token).code())
        : everyFew(words, first, token);
  }

  /** "every two weeks". */
  private static @Nullable Match everyFew(Words words, int first, int token) {
    Numeral numeral = words.is(token, Role.INDEFINITE) ? null : Numeral.at(words, token);
    int unit = numeral == null ? -1 : LengthForm.unitBehind(words, numeral.end());
    return numeral == null || unit < 0
        ? null
        : match(first, unit + 1, Lengths.of(numeral.value(), Constants.unit(words, unit)).value());
  }

  /** "a day" is a rate behind an amount: "$50 a day", "twice a week", "three times a year". */
  private static boolean isRate(Words words, int first) {
    boolean unit =
        words.is(first + 1, Role.UNIT)
            && !words.isDash(first + 2)
            && !words.isAny(
                first + 2, Role.anyOf(Role.AGO, Role.EARLIER, Role.LATER, Role.AFTER, Role.BEFORE));
    return unit && (words.isNumber(first - 1) || isAmountNoun(words, first - 1));
  }

  private static boolean isAmountNoun(Words words, int token) {
    return switch (words.text(token)) {
      case "once",
          "twice",
          "times",
          "cents",
          "dollars",
          "percent",
          "%",
          "million",
          "billion",
          "thousand",
          "hundred",
          "hours",
          "days",
          "nights",
          "barrels",
          "tons",
          "people" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Match weekdays(Words words, int first) {
    if (words.is(first, Role.PLURAL_WEEKDAY)) {
      int weekday = words.value(first, Role.PLURAL_WEEKDAY);
      return match(first, first + 1, "XXXX-WXX-" + (weekday > 7 ? "WD" : weekday));
    }
    if (words.is(first, Role.PLURAL_UNIT)) {
      return isWeekend(words, first) && words.is(first - 1, Role.ON_AT)
          ? match(first, first + 1, WEEKENDS)
          : null;
    }
    if (words.is(first, Role.DEFINITE)) {
      return words.is(first + 1, Role.PLURAL_PART_OF_DAY) && words.is(first - 1, Role.IN)
          ? match(first, first + 2, "XXXX-XX-XX" + code(words, first + 1))
          : null;
    }
    boolean nights = words.is(first + 1, Role.PLURAL_PART_OF_DAY);
    return nights
        ? match(
            first,
            first + 2,
            "XXXX-WXX-" + words.value(first, Role.WEEKDAY) + code(words, first + 1))
        : null;
  }

  private static boolean isWeekend(Words words, int token) {
    return words.isAny(token, Role.anyOf(Role.UNIT, Role.PLURAL_UNIT))
        && Constants.unit(words, token) == Unit.WEEKEND;
  }

  private static String code(Words words, int token) {
    PartOfDay part = Constants.partOfDay(words, token);
    return "T" + part.code();
  }

  private static Match match(int first, int end, String value) {
    return new Match(first, end, new Repetition(value), "Repeating");
  }
}
