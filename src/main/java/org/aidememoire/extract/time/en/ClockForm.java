package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.When.Zone;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "5 p.m.", "17:30 GMT", "1300 GMT", "ten o'clock", "noon", "8 in the morning"; not the score 3:1
 * or the ratio 10:1.
 */
final class ClockForm implements Form {

  private final Zones zones;

  ClockForm(Zones zones) {
    this.zones = zones;
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.CARDINAL, Role.NAMED_HOUR);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (words.is(first, Role.NAMED_HOUR)) {
      return NameTails.isName(words, first + 1)
          ? null
          : finish(words, first, first + 1, named(words, first));
    }
    if (words.is(first, Role.CARDINAL)) {
      int hour = words.value(first, Role.CARDINAL);
      return hour <= 12
          ? withWord(words, first, first + 1, new Hour(hour, 0, -1, HalfOfDay.UNSAID))
          : null;
    }
    return words.startsFree(first) ? digits(words, first) : null;
  }

  private static Hour named(Words words, int token) {
    return new Hour(words.value(token, Role.NAMED_HOUR), 0, -1, HalfOfDay.TWENTY_FOUR_HOURS);
  }

  /** "19h30". */
  private static boolean isFrench(Words words, int first) {
    return words.text(first + 1).equals("h")
        && words.isGlued(first + 1)
        && words.isGlued(first + 2)
        && words.digits(first + 2) == 2
        && words.number(first + 2) < 60
        && words.endsFree(first + 2);
  }

  /** What was said in words, and a part of the day, "o'clock" or a zone behind it. */
  Match spoken(Words words, int first, int end, int hour, int minute) {
    Hour said = new Hour(hour, minute, -1, HalfOfDay.UNSAID);
    Match match = withWord(words, first, end, said);
    return match == null ? finish(words, first, end, said) : match;
  }

  private record Hour(int hour, int minute, int second, HalfOfDay half) {
    Hour in(HalfOfDay other) {
      return new Hour(hour, minute, second, other);
    }
  }

  private @Nullable Match digits(Words words, int first) {
    int number = words.number(first);
    if (words.digits(first) == 4
        || (words.digits(first) == 3 && words.is(first + 1, Role.MERIDIEM))) {
      return military(words, first, number / 100, number % 100);
    }
    if (words.digits(first) > 2 || number > 24) {
      return null;
    }
    char sign = words.symbol(first + 1);
    boolean minutes =
        (sign == ':' || sign == '.')
            && words.isGlued(first + 1)
            && words.isGlued(first + 2)
            && words.digits(first + 2) == 2
            && words.number(first + 2) < 60;
    if (isFrench(words, first)) {
      return finish(
          words,
          first,
          first + 3,
          new Hour(number, words.number(first + 2), -1, HalfOfDay.TWENTY_FOUR_HOURS));
    }
    if (words.is(first + 1, Role.NAMED_HOUR) && number == 12) {
      return finish(words, first, first + 2, named(words, first + 1));
    }
    return minutes
        ? withMinutes(words, first, number, sign)
        : withWord(words, first, first + 1, new Hour(number, 0, -1, HalfOfDay.UNSAID));
  }

  /** "1300 GMT", "0900 hours", "1430 local time": four digits need a word behind. */
  private @Nullable Match military(Words words, int first, int hour, int minute) {
    if (hour > 24 || minute > 59) {
      return null;
    }
    Hour said = new Hour(hour, minute, -1, HalfOfDay.TWENTY_FOUR_HOURS);
    if (words.is(first + 1, Role.MERIDIEM)) {
      return withWord(words, first, first + 1, said);
    }
    boolean hours =
        words.is(first + 1, Role.OCLOCK)
            && (words.text(first).startsWith("0")
                || minute > 0
                || words.is(first - 1, Role.ON_AT)
                || zones.at(words, first + 2) != null);
    return hours || zones.at(words, first + 1) != null || isAtHourOfDay(words, first, first + 1)
        ? finish(words, first, hours ? first + 2 : first + 1, said)
        : null;
  }

  private @Nullable Match withMinutes(Words words, int first, int hour, char sign) {
    int end = first + 3;
    int second = -1;
    if (words.isSymbol(end, sign)
        && words.isGlued(end)
        && words.isGlued(end + 1)
        && words.digits(end + 1) == 2) {
      second = words.number(end + 1);
      end += 2;
    }
    Hour said = new Hour(hour, words.number(first + 2), second, HalfOfDay.UNSAID);
    Match match = withWord(words, first, end, said);
    if (match == null && sign == '.' && isAtHourOfDay(words, first, end)) {
      return finish(words, first, end, said.in(HalfOfDay.TWENTY_FOUR_HOURS));
    }
    if (match != null
        || sign == '.'
        || isVerse(words, first)
        || !words.endsFree(end - 1)
        || words.isSymbol(end, ':')
        || words.isSymbol(end, '%')) {
      return match;
    }
    return finish(words, first, end, said.in(HalfOfDay.TWENTY_FOUR_HOURS));
  }

  /** "at 1900 on Friday", "at 19.30 today": between "at" and a day. */
  private static boolean isAtHourOfDay(Words words, int first, int end) {
    int day = words.is(end, Role.ON_AT) || words.isComma(end) ? end + 1 : end;
    return words.is(first - 1, Role.ON_AT)
        && words.isAny(day, Role.anyOf(Role.WEEKDAY, Role.RELATIVE_DAY, Role.MONTH));
  }

  /** "John 3:16": a name that has nothing to do with time stands before it. */
  private static boolean isVerse(Words words, int first) {
    return words.isCapitalized(first - 1)
        && words.roles(first - 1) == 0
        && words.number(first) < 10
        && words.digits(first) == 1;
  }

  /** Behind the digits stands what makes an hour of them. */
  private @Nullable Match withWord(Words words, int first, int token, Hour said) {
    if (words.is(token, Role.MERIDIEM) && said.hour() <= 24) {
      boolean afternoon = words.value(token, Role.MERIDIEM) == 1;
      return finish(
          words,
          first,
          token + 1,
          said.in(
              said.hour() > 12
                  ? HalfOfDay.TWENTY_FOUR_HOURS
                  : afternoon ? HalfOfDay.PM : HalfOfDay.AM));
    }
    boolean oclock = words.is(token, Role.OCLOCK) && !words.is(token, Role.PLURAL_UNIT);
    int part = partOfDay(words, oclock ? token + 1 : token);
    if (part > 0) {
      return finish(
          words,
          first,
          part + 1,
          said.in(
              Constants.partOfDay(words, part) == PartOfDay.MORNING ? HalfOfDay.AM : HalfOfDay.PM));
    }
    if (oclock) {
      return finish(words, first, token + 1, said);
    }
    boolean zoned = said.second() >= 0 || token > first + 1;
    return (zoned || words.isNumber(first)) && zones.at(words, token) != null
        ? finish(words, first, token, said.in(HalfOfDay.TWENTY_FOUR_HOURS))
        : null;
  }

  /** "in the morning", "at night". */
  private static int partOfDay(Words words, int token) {
    boolean in =
        words.is(token, Role.IN)
            && words.is(token + 1, Role.DEFINITE)
            && words.is(token + 2, Role.PART_OF_DAY);
    boolean at = words.is(token, Role.ON_AT) && words.is(token + 1, Role.PART_OF_DAY);
    return in ? token + 2 : at ? token + 1 : 0;
  }

  private Match finish(Words words, int first, int end, Hour said) {
    int next = words.isComma(end) ? end + 1 : end;
    Zones.Found found = zones.at(words, next);
    found = found == null ? zones.at(words, end) : found;
    Zone zone = found == null ? null : found.zone();
    ClockTime meaning =
        new ClockTime(said.hour(), said.minute(), said.second(), said.half(), zone, null);
    return new Match(first, found == null ? end : found.end(), meaning, "Clock");
  }
}
