package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.TimeExpressions.Sentence;

/** Tells a text about the past, which sets its year once and goes on from there, from news. */
final class History {

  private static final int FEWEST_YEARS = 4;

  private History() {}

  static boolean isHistory(List<Sentence> sentences, Quotations quotations, LocalDate reference) {
    int old = 0;
    int news = 0;
    for (Sentence sentence : sentences) {
      for (Match match : sentence.matches()) {
        old += isOld(match.meaning(), reference) ? 1 : 0;
        news += isNews(match.meaning()) && !quotations.contain(match.first()) ? 1 : 0;
      }
    }
    return old >= FEWEST_YEARS && old >= 8 * news;
  }

  private static boolean isOld(Meaning meaning, LocalDate reference) {
    YearSaid year =
        switch (meaning) {
          case CalendarDay day -> day.year();
          case CalendarMonth month -> month.year();
          case CalendarYear said -> said.year();
          case Weekday _,
              Meaning.SeasonOf _,
              Meaning.PieceOf _,
              Meaning.DecadeOf _,
              Meaning.CenturyOf _,
              Meaning.Step _ ->
              YearSaid.NOTHING;
          case Meaning.StepFrom _,
              Meaning.NthOf _,
              Meaning.NthWeekdayOf _,
              Meaning.WeekOf _,
              Meaning.NamedDay _ ->
              YearSaid.NOTHING;
          case Meaning.ClockTime _,
              Meaning.PartOf _,
              Meaning.SomePartOf _,
              Meaning.Length _,
              Meaning.Repetition _,
              Meaning.Vague _ ->
              YearSaid.NOTHING;
        };
    return year.kind() == YearSaid.Kind.NUMBER && year.number() < reference.getYear();
  }

  private static boolean isNews(Meaning meaning) {
    return meaning instanceof Weekday
        || (meaning instanceof Meaning.Step step && step.anchor() == Meaning.Anchor.REFERENCE);
  }
}
