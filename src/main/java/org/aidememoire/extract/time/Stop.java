package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.SeasonOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.jspecify.annotations.Nullable;

/** A time that a story moves to, as far as it was said. */
sealed interface Stop {

  /** "1943". */
  record WholeYear(int year) implements Stop {

    Stay stay() {
      return new Stay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  }

  /**
   * "May 1943", "on 3 May", "in the summer".
   *
   * @param year the number, or nothing where it is left open
   * @param day 0 in a whole month or season
   * @param months how many months it lasts, if it is no day
   */
  record PartOfYear(@Nullable Integer year, int month, int day, int months) implements Stop {

    /** Nothing in a year that has no such day. */
    @Nullable Stay in(int number) {
      YearMonth first = YearMonth.of(number, month);
      if (day == 0) {
        return new Stay(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
      }
      return first.isValidDay(day) ? new Stay(first.atDay(day), first.atDay(day)) : null;
    }
  }

  /** "two years later", "the next day": so much on from the stop before. */
  record Onward(Unit unit, int amount) implements Stop {}

  /** Nothing if a story does not move by such a time. */
  static @Nullable Stop of(Meaning meaning) {
    return switch (meaning) {
      case CalendarDay day -> day.month() == 0 ? null : part(day.year(), day.month(), day.day(), 0);
      case CalendarMonth month ->
          month.relation() == Relation.NONE ? part(month.year(), month.month(), 0, 1) : null;
      case SeasonOf season -> season(season);
      case CalendarYear year -> year(year.year());
      case Step step -> step.anchor() == Anchor.STORY ? onward(step.unit(), step.amount()) : null;
      case Meaning.NthOf nth -> of(nth.whole());
      case Meaning.NthWeekdayOf nth -> of(nth.whole());
      case Meaning.WeekOf week -> of(week.day());
      case Meaning.ClockTime clock -> clock.day() == null ? null : of(clock.day());
      case Meaning.PartOf part -> part.day() == null ? null : of(part.day());
      case Meaning.Weekday _, Meaning.NamedDay _, Meaning.StepFrom _ -> null;
      case Meaning.PieceOf _, Meaning.DecadeOf _, Meaning.CenturyOf _ -> null;
      case Meaning.SomePartOf _, Meaning.Length _, Meaning.Repetition _, Meaning.Vague _ -> null;
    };
  }

  /** A winter is of two years, and tells nothing of either. */
  private static @Nullable Stop season(SeasonOf said) {
    Season season = said.season();
    return said.relation() != Relation.NONE || season == Season.WINTER
        ? null
        : part(said.year(), season.firstMonth(), 0, 3);
  }

  private static @Nullable Stop part(YearSaid year, int month, int day, int months) {
    return switch (year.kind()) {
      case NUMBER -> new PartOfYear(year.number(), month, day, months);
      case NOTHING -> new PartOfYear(null, month, day, months);
      case FROM_REFERENCE, FROM_STORY -> null;
    };
  }

  private static @Nullable Stop year(YearSaid year) {
    return switch (year.kind()) {
      case NUMBER -> new WholeYear(year.number());
      case FROM_STORY -> onward(Unit.YEAR, year.number());
      case NOTHING, FROM_REFERENCE -> null;
    };
  }

  /** What lies back is only looked at. */
  private static @Nullable Stop onward(Unit unit, int amount) {
    return amount > 0 ? new Onward(unit, amount) : null;
  }
}
