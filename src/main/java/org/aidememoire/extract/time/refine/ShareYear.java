package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Meaning.SeasonOf;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;

/**
 * "30 March to 2 April 1990", "in May and June 1990", "from Monday through Wednesday": marks
 * ranges; the year said last is both's.
 */
public final class ShareYear implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    List<Match> refined = new ArrayList<>(matches);
    for (int i = refined.size() - 2; i >= 0; i--) {
      Match left = refined.get(i);
      Match right = refined.get(i + 1);
      if (left.end() + 1 == right.first() && isLink(words, left.end())) {
        Meaning shared = withYear(left.meaning(), year(right.meaning()));
        Match dated = left.withMeaning(shared);
        refined.set(i, isRange(words, left) ? dated.asRangeStart() : dated);
      }
    }
    return refined;
  }

  private static boolean isLink(Words words, int token) {
    return words.isDash(token) || words.isAny(token, Role.anyOf(Role.TO, Role.AND, Role.OR));
  }

  private static boolean isRange(Words words, Match left) {
    return words.isDash(left.end())
        || words.is(left.end(), Role.TO)
        || words.text(left.first() - 1).equalsIgnoreCase("between");
  }

  private static YearSaid year(Meaning meaning) {
    return switch (meaning) {
      case CalendarDay day -> day.year();
      case CalendarMonth month -> month.year();
      case SeasonOf season -> season.year();
      case PieceOf piece -> piece.year();
      case Meaning.CalendarYear _,
          Meaning.Weekday _,
          Meaning.DecadeOf _,
          Meaning.CenturyOf _,
          Meaning.Step _,
          Meaning.StepFrom _ ->
          YearSaid.NOTHING;
      case Meaning.NthOf _,
          Meaning.NthWeekdayOf _,
          Meaning.WeekOf _,
          Meaning.NamedDay _,
          Meaning.ClockTime _,
          Meaning.PartOf _,
          Meaning.SomePartOf _ ->
          YearSaid.NOTHING;
      case Meaning.Length _, Meaning.Repetition _, Meaning.Vague _ -> YearSaid.NOTHING;
    };
  }

  private static Meaning withYear(Meaning meaning, YearSaid year) {
    if (!year.isSaid() || year(meaning).isSaid()) {
      return meaning;
    }
    if (meaning instanceof CalendarDay day) {
      return new CalendarDay(year, day.month(), day.day(), day.weekday());
    }
    if (meaning instanceof CalendarMonth month) {
      return new CalendarMonth(year, month.month(), month.relation());
    }
    if (meaning instanceof SeasonOf season) {
      return new SeasonOf(season.season(), year, season.relation());
    }
    return meaning instanceof PieceOf piece
        ? new PieceOf(piece.piece(), piece.number(), year, piece.relation())
        : meaning;
  }
}
