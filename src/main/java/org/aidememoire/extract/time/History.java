package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.aidememoire.extract.time.Clauses.Verdict;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.TimeExpressions.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text about the past, which says its year before it leaves it out and goes on from there,
 * from news, which begins with its own days.
 */
final class History {

  private static final int FEWEST_YEARS = 4;

  private History() {}

  static boolean isHistory(
      List<Sentence> sentences, Clauses clauses, Quotations quotations, LocalDate reference) {
    return isOfThePast(sentences, quotations, reference)
        && !looksAhead(sentences, clauses, quotations);
  }

  private static boolean isOfThePast(
      List<Sentence> sentences, Quotations quotations, LocalDate reference) {
    int old = 0;
    int news = 0;
    for (Sentence sentence : sentences) {
      for (Match match : sentence.matches()) {
        YearSaid year = year(match.meaning());
        boolean isOld = year != null && isOld(year, reference);
        if (year != null && !isOld && old == 0) {
          return false;
        }
        old += isOld ? 1 : 0;
        news += isNews(match.meaning()) && !quotations.contain(match.first()) ? 1 : 0;
      }
    }
    return old >= FEWEST_YEARS && old >= 8 * news;
  }

  /** Of the days without a year more than every third is still to come. */
  private static boolean looksAhead(
      List<Sentence> sentences, Clauses clauses, Quotations quotations) {
    int open = 0;
    int ahead = 0;
    for (Sentence sentence : sentences) {
      for (Match match : sentence.matches()) {
        YearSaid year = year(match.meaning());
        if (year != null && !year.isSaid() && !quotations.contain(match.first())) {
          Verdict verdict = clauses.verdict(sentence.words(), match);
          ahead += verdict != null && verdict.direction() == Direction.FUTURE ? 1 : 0;
          open++;
        }
      }
    }
    return 3 * ahead > open;
  }

  private static boolean isOld(YearSaid year, LocalDate reference) {
    return year.kind() == YearSaid.Kind.NUMBER && year.number() < reference.getYear();
  }

  /** What is said of the year by a day, a month or a year; nothing for any other time. */
  private static @Nullable YearSaid year(Meaning meaning) {
    return switch (meaning) {
      case CalendarDay day -> day.month() == 0 ? null : day.year();
      case CalendarMonth month -> month.year();
      case CalendarYear said -> said.year();
      case Meaning.ClockTime clock -> clock.day() == null ? null : year(clock.day());
      case Meaning.PartOf part -> part.day() == null ? null : year(part.day());
      case Weekday _, Meaning.SeasonOf _, Meaning.PieceOf _, Meaning.DecadeOf _ -> null;
      case Meaning.CenturyOf _, Meaning.Step _, Meaning.StepFrom _, Meaning.NthOf _ -> null;
      case Meaning.NthWeekdayOf _, Meaning.WeekOf _, Meaning.NamedDay _ -> null;
      case Meaning.SomePartOf _, Meaning.Length _, Meaning.Repetition _, Meaning.Vague _ -> null;
    };
  }

  private static boolean isNews(Meaning meaning) {
    return meaning instanceof Weekday
        || (meaning instanceof Meaning.Step step && step.anchor() == Meaning.Anchor.REFERENCE);
  }
}
