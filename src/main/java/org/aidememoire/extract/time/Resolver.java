package org.aidememoire.extract.time;

import java.util.Set;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.jspecify.annotations.Nullable;

/** Gives a meaning its place on the calendar; nothing where the calendar has no such day. */
final class Resolver {

  /** Nobody announces what is more units away. */
  private static final int FARTHEST = 400;

  private Resolver() {}

  static @Nullable Resolution resolve(Meaning meaning, Situation at) {
    return switch (meaning) {
      case CalendarDay day -> DayResolver.calendarDay(day, at);
      case Meaning.Weekday weekday -> DayResolver.weekday(weekday, at);
      case Meaning.NamedDay named -> DayResolver.namedDay(named, at);
      case CalendarMonth month -> PeriodResolver.month(month, at);
      case Meaning.SeasonOf season -> PeriodResolver.season(season, at);
      case Meaning.PieceOf piece -> PeriodResolver.piece(piece, at);
      case Meaning.CalendarYear year -> Resolution.year(yearOf(year.year(), at));
      case Meaning.DecadeOf decade -> Resolution.decade(decade.firstYear());
      case Meaning.CenturyOf century ->
          Resolution.century(
              century.number() > 0 ? (century.number() - 1) * 100 : century.number() * 100);
      case Meaning.Step step -> StepResolver.step(step, at);
      case Meaning.StepFrom step -> StepResolver.stepFrom(step, at);
      case Meaning.NthOf nth -> PeriodResolver.nth(nth, at);
      case Meaning.NthWeekdayOf nth -> PeriodResolver.nthWeekday(nth, at);
      case Meaning.WeekOf week -> weekOf(week, at);
      case Meaning.ClockTime clock -> ClockResolver.clock(clock, at);
      case Meaning.PartOf part -> ClockResolver.partOfDay(part, at);
      case Meaning.SomePartOf some ->
          Resolution.unplaced(TimexType.TIME, Values.somePartOfDay(some.part()));
      case Meaning.Length length -> length(length, at);
      case Meaning.Repetition repetition -> Resolution.unplaced(TimexType.SET, repetition.value());
      case Meaning.Vague vague -> isElsewhere(vague, at) ? null : vague(vague.direction());
    };
  }

  /** The year that was said; asked only where one was. */
  static int yearOf(YearSaid year, Situation at) {
    return switch (year.kind()) {
      case NOTHING, FROM_REFERENCE ->
          (at.isHistory() ? at.story().latest() : at.reference()).getYear() + year.number();
      case NUMBER -> year.number();
      case FROM_STORY -> at.story().latest().getYear() + year.number();
    };
  }

  private static @Nullable Resolution weekOf(Meaning.WeekOf week, Situation at) {
    Resolution day = resolve(week.day(), at);
    return day == null || day.first() == null ? null : Resolution.week(day.first());
  }

  private static Resolution length(Meaning.Length length, Situation at) {
    When plain = new When.Length(length.amount(), length.unit());
    When when = length.ahead() && at.direction() == Direction.FUTURE ? end(length, at) : null;
    return new Resolution(
        TimexType.DURATION,
        length.value(),
        when == null ? plain : when,
        null,
        Unit.MILLENNIUM,
        Set.of(),
        "");
  }

  /** "in two weeks": the week two weeks on. */
  private static @Nullable When end(Meaning.Length length, Situation at) {
    Double amount = length.amount();
    boolean known =
        amount != null && amount % 1 == 0 && amount <= FARTHEST && length.unit().isDayOrLonger();
    return known && amount != null
        ? Resolution.of(length.unit().plus(at.reference(), amount.intValue()), length.unit()).when()
        : null;
  }

  /** What was soon to come in a history is past. */
  private static boolean isElsewhere(Meaning.Vague vague, Situation at) {
    return vague.tensed() && (at.isHistory() || at.direction() != vague.direction());
  }

  private static Resolution vague(Direction direction) {
    return new Resolution(
        TimexType.DATE,
        direction.name() + "_REF",
        new When.Vague(direction),
        null,
        Unit.MILLENNIUM,
        Set.of(),
        "");
  }
}
