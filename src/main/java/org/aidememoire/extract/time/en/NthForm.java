package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Forms;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.CenturyOf;
import org.aidememoire.extract.time.Meaning.DecadeOf;
import org.aidememoire.extract.time.Meaning.NthOf;
import org.aidememoire.extract.time.Meaning.NthWeekdayOf;
import org.aidememoire.extract.time.Meaning.Repetition;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Meaning.WeekOf;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "the first week of March", "the last day of the month", "the third Monday in January", "the week
 * of March 9".
 */
final class NthForm implements Form {

  private final Forms whole;

  NthForm(Forms whole) {
    this.whole = whole;
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.ORDINAL, Role.LAST);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    if (token > first && isWeek(words, token) && isWeekOf(words, token + 1)) {
      Match day = whole.longest(words, token + 2);
      return day != null && day.meaning().isDay()
          ? new Match(first, day.end(), new WeekOf(day.meaning()), "Nth")
          : null;
    }
    int number =
        words.is(token, Role.ORDINAL)
            ? words.value(token, Role.ORDINAL)
            : words.is(token, Role.LAST) ? -1 : 0;
    return number == 0 ? null : nth(words, first, token + 1, number);
  }

  /** "the week of", "the week beginning". */
  private static boolean isWeekOf(Words words, int token) {
    return switch (words.text(token)) {
      case "of", "beginning", "starting", "commencing" -> true;
      default -> false;
    };
  }

  private static boolean isWeek(Words words, int token) {
    return words.is(token, Role.UNIT) && Constants.unit(words, token) == Unit.WEEK;
  }

  private @Nullable Match nth(Words words, int first, int token, int number) {
    boolean weekday = words.is(token, Role.WEEKDAY);
    boolean unit = words.is(token, Role.UNIT) && isDivision(Constants.unit(words, token));
    if ((!weekday && !unit) || !words.isAny(token + 1, Role.anyOf(Role.OF, Role.IN))) {
      return null;
    }
    if (weekday && words.is(token + 2, Role.EACH) && words.is(token + 3, Role.UNIT)) {
      return new Match(
          first, token + 4, new Repetition("XXXX-WXX-" + words.value(token, Role.WEEKDAY)), "Nth");
    }
    Match match = whole.longest(words, token + 2);
    if (match == null || !isWhole(match)) {
      return null;
    }
    return new Match(
        first,
        match.end(),
        weekday
            ? new NthWeekdayOf(number, words.value(token, Role.WEEKDAY), match.meaning())
            : new NthOf(number, Constants.unit(words, token), match.meaning()),
        "Nth");
  }

  private static boolean isDivision(Unit unit) {
    return unit == Unit.DAY
        || unit == Unit.WEEK
        || unit == Unit.WEEKEND
        || unit == Unit.MONTH
        || unit == Unit.YEAR
        || unit == Unit.DECADE;
  }

  private static boolean isWhole(Match match) {
    return match.meaning() instanceof CalendarMonth
        || match.meaning() instanceof CalendarYear
        || match.meaning() instanceof DecadeOf
        || match.meaning() instanceof CenturyOf
        || (match.meaning() instanceof Step step
            && (step.grain() == Unit.MONTH || step.grain() == Unit.YEAR));
  }
}
