package org.aidememoire.extract.time;

import org.jspecify.annotations.Nullable;

/** What a text says of a time, before it is known which one: the certain part, and nothing else. */
public sealed interface Meaning {

  /** Counted from the publication, or from the day that the story has reached. */
  enum Anchor {
    REFERENCE,
    STORY,
    /** The quarter that a company reports on; nothing where no such report is near. */
    REPORT
  }

  enum HalfOfDay {
    AM,
    PM,
    /** 14:00, 1300 GMT. */
    TWENTY_FOUR_HOURS,
    UNSAID
  }

  enum Piece {
    QUARTER,
    HALF
  }

  /** "Friday, January 10"; month or weekday are 0 where unsaid: "the 10th". */
  record CalendarDay(YearSaid year, int month, int day, int weekday) implements Meaning {}

  /** "January 1990", "last January". */
  record CalendarMonth(YearSaid year, int month, Relation relation) implements Meaning {}

  /** "1990", "last year", "the same year". */
  record CalendarYear(YearSaid year) implements Meaning {}

  /** "Monday"; one week more in "Monday week". */
  record Weekday(int weekday, Relation relation, int moreWeeks) implements Meaning {}

  /** "last summer", "the winter of 1990". */
  record SeasonOf(Season season, YearSaid year, Relation relation) implements Meaning {}

  /** "the third quarter of 1990". */
  record PieceOf(Piece piece, int number, YearSaid year, Relation relation) implements Meaning {}

  record DecadeOf(int firstYear) implements Meaning {}

  /** The 20th is number 20; those before Christ are below zero. */
  record CenturyOf(int number) implements Meaning {}

  /**
   * "today", "next week", "two months ago", "the following day": so many units on, and no finer
   * than the grain.
   */
  record Step(Unit unit, int amount, Anchor anchor, Unit grain) implements Meaning {}

  /** "a week from Friday", "two days before Christmas". */
  record StepFrom(Unit unit, int amount, Meaning base) implements Meaning {}

  /** "the first week of March", "the last day of the month"; the last is number -1. */
  record NthOf(int number, Unit unit, Meaning whole) implements Meaning {}

  /** "the third Monday of January". */
  record NthWeekdayOf(int number, int weekday, Meaning whole) implements Meaning {}

  /** "the week of March 9". */
  record WeekOf(Meaning day) implements Meaning {}

  /** "Christmas", "Easter 1990". */
  record NamedDay(Holiday holiday, YearSaid year, Relation relation) implements Meaning {}

  /** "3 p.m. Thursday"; a second of -1 is unsaid. */
  record ClockTime(
      int hour,
      int minute,
      int second,
      HalfOfDay half,
      When.@Nullable Zone zone,
      @Nullable Meaning day)
      implements Meaning {}

  /** "Thursday evening", "this morning". */
  record PartOf(PartOfDay part, @Nullable Meaning day, Relation relation) implements Meaning {}

  /** "at night", "a night raid": on no day in particular. */
  record SomePartOf(PartOfDay part) implements Meaning {}

  /** "two weeks"; ahead in "in two weeks", if the verb looks forward. */
  record Length(String value, @Nullable Double amount, Unit unit, boolean ahead)
      implements Meaning {

    public Length(String value, @Nullable Double amount, Unit unit) {
      this(value, amount, unit, false);
    }

    /** The same length, said of when something will be. */
    public Length fromNow() {
      return new Length(value, amount, unit, true);
    }
  }

  /** "every Monday". */
  record Repetition(String value) implements Meaning {}

  /**
   * "recently"; tensed if the verb must point there as well: "will soon" does, "soon became" does
   * not.
   */
  record Vague(Direction direction, boolean tensed) implements Meaning {}

  /** Names one day, so that an hour or a part of day may be said of it. */
  default boolean isDay() {
    return switch (this) {
      case CalendarDay _, Weekday _, NamedDay _, NthWeekdayOf _ -> true;
      case Step step -> step.grain() == Unit.DAY;
      case StepFrom step -> step.base().isDay();
      case NthOf nth -> nth.unit() == Unit.DAY;
      case CalendarMonth _,
          CalendarYear _,
          SeasonOf _,
          PieceOf _,
          DecadeOf _,
          CenturyOf _,
          WeekOf _,
          ClockTime _,
          PartOf _ ->
          false;
      case SomePartOf _, Length _, Repetition _, Vague _ -> false;
    };
  }
}
