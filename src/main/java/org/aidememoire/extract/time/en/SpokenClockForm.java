package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "half past five", "a quarter to six", "ten to six", "five minutes to midnight"; not "ten to
 * twelve people", "a quarter to a third".
 */
final class SpokenClockForm implements Form {

  private static final int QUARTER = 15;
  private static final int HALF = 30;
  private static final int HOUR = 60;

  private final ClockForm clocks;

  SpokenClockForm(ClockForm clocks) {
    this.clocks = clocks;
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.HALF, Role.UNIT, Role.INDEFINITE, Role.CARDINAL, Role.TENS);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  /** The minutes said, and whether that they are minutes is said as well. */
  private record Minutes(int end, int number, boolean named) {}

  @Override
  public @Nullable Match match(Words words, int first) {
    Minutes minutes = minutes(words, first);
    if (minutes == null) {
      return null;
    }
    int end = minutes.end();
    if (minutes.number() == HALF && hour(words, end) > 0 && isAt(words, first)) {
      return words.is(end + 1, Role.OF) ? null : match(words, first, end, HALF); // "half five"
    }
    int hour = words.isHyphen(end) ? end + 2 : end + 1;
    if (hour(words, hour) == 0) {
      return null;
    }
    boolean sure = minutes.named() || isAt(words, first);
    if (words.is(hour - 1, Role.PAST) || (sure && words.is(hour - 1, Role.AFTER))) {
      return match(words, first, hour, minutes.number());
    }
    boolean to = words.text(hour - 1).equals("to") || words.is(hour - 1, Role.BEFORE);
    return to && sure && minutes.number() < HALF
        ? match(words, first, hour, -minutes.number())
        : null;
  }

  private static @Nullable Minutes minutes(Words words, int first) {
    if (words.is(first, Role.HALF)) {
      return new Minutes(first + 1, HALF, false);
    }
    int quarter = words.is(first, Role.INDEFINITE) ? first + 1 : first;
    if (words.is(quarter, Role.UNIT)) {
      return Constants.unit(words, quarter) == Unit.QUARTER
          ? new Minutes(quarter + 1, QUARTER, false)
          : null;
    }
    Numeral numeral = quarter > first ? null : Numeral.at(words, first);
    Double value = numeral == null ? null : numeral.value();
    if (numeral == null || value == null || value % 1 != 0 || value < 1 || value >= HOUR) {
      return null;
    }
    boolean named =
        words.is(numeral.end(), Role.PLURAL_UNIT)
            && Constants.unit(words, numeral.end()) == Unit.MINUTE;
    boolean rounded = value % 5 == 0 && value < HALF && !words.isNumber(first);
    return named || rounded
        ? new Minutes(named ? numeral.end() + 1 : numeral.end(), value.intValue(), named)
        : null;
  }

  private static boolean isAt(Words words, int first) {
    String before = words.text(first - 1);
    return words.isAny(first - 1, Role.anyOf(Role.ON_AT, Role.APPROXIMATE, Role.TO, Role.FROM))
        || before.equalsIgnoreCase("by");
  }

  /** One to twelve, noon or midnight; 0 for any other word. */
  private static int hour(Words words, int token) {
    if (words.is(token, Role.NAMED_HOUR)) {
      return words.value(token, Role.NAMED_HOUR);
    }
    boolean spelled = words.is(token, Role.CARDINAL);
    int number =
        spelled
            ? words.value(token, Role.CARDINAL)
            : words.digits(token) > 2 ? 0 : numberAt(words, token);
    return number <= 12 && words.endsFree(token) && !words.isHyphen(token + 1) ? number : 0;
  }

  private static int numberAt(Words words, int token) {
    return words.isNumber(token) ? words.number(token) : 0;
  }

  private @Nullable Match match(Words words, int first, int hourToken, int minutes) {
    int hour = hour(words, hourToken);
    int all = (hour * HOUR + minutes + 24 * HOUR) % (24 * HOUR);
    int said = hour == 1 && minutes < 0 ? 12 : all / HOUR;
    return clocks.spoken(words, first, hourToken + 1, said, all % HOUR);
  }
}
