package org.aidememoire.extract.time.en;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.Meaning.WeekOf;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.When.Zone;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "1990-01-10", "1990-01-10T15:30:00Z", "1990/01/10", "1990.01.10", "1990-01", "1990-W02",
 * "1990-W02-3"; not the years "2004-05".
 */
final class IsoDateForm implements Form {

  private static final int LAST_WEEK = 53;

  @Override
  public long starters() {
    return 0;
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (words.digits(first) == 8 && words.is(first - 1, Role.ON_AT)) {
      return compact(words, first, words.number(first));
    }
    if (!words.startsFree(first)
        || !Years.hasYearDigits(words, first)
        || !words.isGlued(first + 1)) {
      return null;
    }
    if (words.isSymbol(first + 1, '-') && words.text(first + 2).equals("W")) {
      return week(words, first);
    }
    if (!isPart(words, first + 1, 12)) {
      return null;
    }
    boolean day =
        isPart(words, first + 3, 31) && words.symbol(first + 1) == words.symbol(first + 3);
    return day ? day(words, first) : month(words, first);
  }

  /** "on 19900110". */
  private static @Nullable Match compact(Words words, int first, int number) {
    int month = number / 100 % 100;
    int day = number % 100;
    boolean valid =
        number / 10_000 >= 1900
            && number / 10_000 < 2200
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 31
            && isWhole(words, first + 1);
    return valid
        ? new Match(
            first,
            first + 1,
            new CalendarDay(YearSaid.number(number / 10_000), month, day, 0),
            "IsoDate")
        : null;
  }

  private static @Nullable Match day(Words words, int first) {
    CalendarDay day =
        new CalendarDay(
            YearSaid.number(words.number(first)),
            words.number(first + 2),
            words.number(first + 4),
            0);
    int end = first + 5;
    if (words.isGlued(end) && words.text(end).equals("T") && isHour(words, end + 1)) {
      return clock(words, first, end + 1, day);
    }
    return isWhole(words, end) ? new Match(first, end, day, "IsoDate") : null;
  }

  private static Match clock(Words words, int first, int hour, CalendarDay day) {
    int end = hour + 3;
    int second = -1;
    if (words.isSymbol(end, ':') && words.isGlued(end) && words.digits(end + 1) == 2) {
      second = words.number(end + 1);
      end += 2;
      boolean fraction = words.isSymbol(end, '.') && words.isGlued(end + 1);
      end += fraction && words.isNumber(end + 1) ? 2 : 0;
    }
    int zoneEnd = endOfOffset(words, end);
    String said = words.document().textOf(words.document().span(end, Math.max(end + 1, zoneEnd)));
    Zone zone = zoneEnd == end ? null : new Zone(said, ZoneId.of(said));
    Meaning clock =
        new ClockTime(
            words.number(hour),
            words.number(hour + 2),
            second,
            HalfOfDay.TWENTY_FOUR_HOURS,
            zone,
            day);
    return new Match(first, zoneEnd, clock, "IsoDate");
  }

  /** Behind "Z" or "+02:00". */
  private static int endOfOffset(Words words, int token) {
    if (words.isGlued(token) && words.text(token).equals("Z")) {
      return token + 1;
    }
    char sign = words.symbol(token);
    boolean offset =
        (sign == '+' || sign == '-')
            && words.isGlued(token)
            && isHour(words, token + 1)
            && words.number(token + 1) <= 14;
    return offset ? token + 4 : token;
  }

  /** "1990-01"; but "1990-91" and "2004-05" are two years. */
  private static @Nullable Match month(Words words, int first) {
    int year = words.number(first);
    boolean years = words.number(first + 2) > year % 100;
    return words.isSymbol(first + 1, '-') && !years && isWhole(words, first + 3)
        ? new Match(
            first,
            first + 3,
            new CalendarMonth(YearSaid.number(year), words.number(first + 2), Relation.NONE),
            "IsoDate")
        : null;
  }

  private static @Nullable Match week(Words words, int first) {
    int week = words.digits(first + 3) == 2 && words.isGlued(first + 3) ? first + 3 : first;
    if (week == first || words.number(week) < 1 || words.number(week) > LAST_WEEK) {
      return null;
    }
    boolean weekday =
        words.isHyphen(week + 1)
            && words.digits(week + 2) == 1
            && words.number(week + 2) >= 1
            && words.number(week + 2) <= 7;
    int end = weekday ? week + 3 : week + 1;
    CalendarDay day =
        isWhole(words, end)
            ? dayOfWeek(
                words.number(first), words.number(week), weekday ? words.number(week + 2) : 1)
            : null;
    return day == null ? null : new Match(first, end, weekday ? day : new WeekOf(day), "IsoDate");
  }

  private static @Nullable CalendarDay dayOfWeek(int year, int week, int weekday) {
    try {
      LocalDate day =
          LocalDate.of(year, 7, 1)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
              .with(ChronoField.DAY_OF_WEEK, weekday);
      return new CalendarDay(
          YearSaid.number(day.getYear()), day.getMonthValue(), day.getDayOfMonth(), 0);
    } catch (DateTimeException e) {
      return null; // the 53rd week of a year with 52
    }
  }

  /** Nothing is glued on that would make an identifier of it: "2024-05-03-talks". */
  private static boolean isWhole(Words words, int end) {
    boolean named = words.isHyphen(end) && words.isWord(end + 1);
    return words.endsFree(end - 1) && !isPart(words, end, 99) && !named;
  }

  private static boolean isPart(Words words, int sign, int largest) {
    char c = words.symbol(sign);
    return (c == '-' || c == '/' || c == '.')
        && words.isGlued(sign)
        && words.isGlued(sign + 1)
        && words.digits(sign + 1) == 2
        && words.number(sign + 1) >= 1
        && words.number(sign + 1) <= largest;
  }

  private static boolean isHour(Words words, int token) {
    return words.digits(token) == 2
        && words.number(token) < 24
        && words.isSymbol(token + 1, ':')
        && words.digits(token + 2) == 2
        && words.number(token + 2) < 60;
  }
}
