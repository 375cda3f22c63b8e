package org.aidememoire.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.TimeExpressions.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "3/5/2025": which is the day, the clear dates of the same text tell ("25/4/2025"), else a weekday
 * beside it, else where the article comes from. Forms put the month first.
 */
final class NumericOrder {

  private NumericOrder() {}

  static List<Sentence> settle(List<Sentence> sentences, @Nullable ZoneId zone) {
    return isDayFirst(sentences, zone)
        ? sentences.stream().map(NumericOrder::withDaysFirst).toList()
        : sentences;
  }

  private static boolean isDayFirst(List<Sentence> sentences, @Nullable ZoneId zone) {
    int dayFirst = 0;
    int monthFirst = 0;
    boolean open = false;
    for (Sentence sentence : sentences) {
      for (Match match : sentence.matches()) {
        if (isNumeric(sentence.words(), match)) {
          CalendarDay day = (CalendarDay) match.meaning();
          int one = sentence.words().number(dayToken(sentence.words(), match));
          open |= day.day() <= 12 && one == day.month() && one != day.day();
          dayFirst += one > 12 || isOnItsWeekday(swapped(day)) ? 1 : 0;
          monthFirst += (day.day() > 12 && one == day.month()) || isOnItsWeekday(day) ? 1 : 0;
        }
      }
    }
    boolean told = dayFirst != monthFirst;
    return open && (told ? dayFirst > monthFirst : monthFirst == 0 && isAbroad(zone));
  }

  /** Only America puts the month first. */
  private static boolean isAbroad(@Nullable ZoneId zone) {
    return zone != null
        && zone.getId().indexOf('/') > 0
        && !zone.getId().startsWith("America/")
        && !zone.getId().startsWith("Etc/");
  }

  private static boolean isOnItsWeekday(CalendarDay day) {
    try {
      return day.weekday() > 0
          && day.year().kind() == YearSaid.Kind.NUMBER
          && LocalDate.of(day.year().number(), day.month(), day.day()).getDayOfWeek().getValue()
              == day.weekday();
    } catch (DateTimeException e) {
      return false; // there is no 31/2
    }
  }

  private static Sentence withDaysFirst(Sentence sentence) {
    Words words = sentence.words();
    List<Match> matches =
        sentence.matches().stream()
            .map(match -> isNumeric(words, match) ? withDayFirst(words, match) : match)
            .toList();
    return new Sentence(sentence.number(), words, matches);
  }

  private static Match withDayFirst(Words words, Match match) {
    CalendarDay day = (CalendarDay) match.meaning();
    boolean open = words.number(dayToken(words, match)) == day.month() && day.day() <= 12;
    return open ? match.withMeaning(swapped(day)) : match;
  }

  private static CalendarDay swapped(CalendarDay day) {
    return new CalendarDay(day.year(), day.day(), day.month(), day.weekday());
  }

  private static boolean isNumeric(Words words, Match match) {
    int first = dayToken(words, match);
    boolean parts =
        words.digits(first) > 0
            && words.digits(first) <= 2
            && words.isNumber(first + 2)
            && words.isGlued(first + 1);
    return match.meaning() instanceof CalendarDay
        && parts
        && (words.isSymbol(first + 1, '/') || words.isSymbol(first + 1, '-'))
        && match.end() >= first + 3;
  }

  /** Behind the weekday, if there is one. */
  private static int dayToken(Words words, Match match) {
    int token = match.first();
    while (token < match.end() && !words.isNumber(token)) {
      token++;
    }
    return token;
  }
}
