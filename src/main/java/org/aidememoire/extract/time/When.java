package org.aidememoire.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a time expression means on the calendar, no finer than what was said. */
public sealed interface When {

  /** "Thursday", "January 10". */
  record Day(LocalDate day) implements When {}

  /** "Thursday evening". */
  record DayPart(LocalDate day, PartOfDay part) implements When {}

  /** "Thursday at 3 p.m. Moscow time". */
  record Clock(LocalDateTime at, @Nullable Zone zone) implements When {}

  /** An ISO week: "next week". */
  record Week(LocalDate monday) implements When {
    public Week {
      if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
        throw new IllegalArgumentException(monday + " is no Monday");
      }
    }
  }

  /** Saturday and Sunday. */
  record Weekend(LocalDate saturday) implements When {}

  record Month(YearMonth month) implements When {}

  record Quarter(int year, int quarter) implements When {}

  record HalfYear(int year, int half) implements When {}

  record SeasonOfYear(int year, Season season) implements When {}

  /** A year of our era; those before Christ are zero and less. */
  record Year(int year) implements When {}

  /** "the 1990s". */
  record Decade(int firstYear) implements When {}

  /** "the 20th century" starts with 1900. */
  record Century(int firstYear) implements When {}

  /** "recently", "now", "soon". */
  record Vague(Direction direction) implements When {}

  /** "two weeks"; no amount in "several weeks". */
  record Length(@Nullable Double amount, Unit unit) implements When {}

  /** "every Monday"; also anything whose place on the calendar the text leaves open. */
  record Unplaced() implements When {}

  /**
   * A zone, in the words of the text; the id is absent where they do not tell which ("local time").
   */
  record Zone(String words, @Nullable ZoneId id) {}
}
