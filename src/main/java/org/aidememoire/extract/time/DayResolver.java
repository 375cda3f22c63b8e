package org.aidememoire.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.NamedDay;
import org.aidememoire.extract.time.Timex.Field;
import org.jspecify.annotations.Nullable;

/** Places days: "January 10", "Thursday", "Christmas". */
final class DayResolver {

  private DayResolver() {}

  static @Nullable Resolution calendarDay(CalendarDay said, Situation at) {
    if (said.month() == 0) {
      return dayOfMonth(said, at);
    }
    if (said.year().isSaid()) {
      return exact(Resolver.yearOf(said.year(), at), said).map(Resolution::day).orElse(null);
    }
    if (at.isHistory()) {
      return exact(at.storyYear(), said)
          .map(day -> Resolution.day(day).because("year of the story", Field.YEAR))
          .orElse(null);
    }
    Candidates candidates = Candidates.around(at.reference(), year -> exact(year, said));
    if (said.weekday() > 0) {
      Candidates onWeekday =
          Candidates.around(
              at.reference(),
              year ->
                  exact(year, said).filter(day -> day.getDayOfWeek().getValue() == said.weekday()));
      Optional<LocalDate> day = onWeekday.nearest();
      if (day.isPresent()) {
        return Resolution.day(day.get()).because("year of that weekday", Field.YEAR);
      }
    }
    return candidates
        .towards(at.direction())
        .map(day -> Resolution.day(day).because(at.reason(), Field.YEAR))
        .orElse(null);
  }

  private static Optional<LocalDate> exact(int year, CalendarDay said) {
    try {
      return Optional.of(LocalDate.of(year, said.month(), said.day()));
    } catch (DateTimeException e) {
      return Optional.empty(); // 29 February 2022
    }
  }

  /** "the 10th": of the month that the story is in, else the next or the last there is. */
  private static @Nullable Resolution dayOfMonth(CalendarDay said, Situation at) {
    YearMonth month = YearMonth.from(at.story().anchor(Unit.MONTH));
    if (!at.isHistory() && month.equals(YearMonth.from(at.reference()))) {
      int today = at.reference().getDayOfMonth();
      boolean next = at.direction() == Direction.FUTURE && said.day() < today;
      boolean last = at.direction() == Direction.PAST && said.day() > today;
      month = month.plusMonths(next ? 1 : last ? -1 : 0);
    }
    return month.isValidDay(said.day())
        ? Resolution.day(month.atDay(said.day()))
            .because("month of the story", Field.MONTH, Field.YEAR)
        : null;
  }

  static Resolution weekday(Meaning.Weekday said, Situation at) {
    DayOfWeek weekday = DayOfWeek.of(said.weekday());
    LocalDate reference = at.reference();
    return switch (said.relation()) {
      case NONE -> openWeekday(weekday, at);
      case THIS ->
          Resolution.day(
              at.direction() == Direction.PAST
                  ? before(reference.plusDays(1), weekday)
                  : after(reference.minusDays(1), weekday));
      case NEXT -> Resolution.day(after(reference, weekday).plusWeeks(said.moreWeeks()));
      case LAST -> Resolution.day(before(reference, weekday).minusWeeks(said.moreWeeks()));
      case FOLLOWING -> Resolution.day(after(at.story().anchor(Unit.DAY), weekday));
      case PREVIOUS -> Resolution.day(before(at.story().anchor(Unit.DAY), weekday));
      case SAME -> Resolution.day(nearest(at.story().anchor(Unit.DAY), weekday));
    };
  }

  private static Resolution openWeekday(DayOfWeek weekday, Situation at) {
    LocalDate reference = at.isHistory() ? at.story().anchor(Unit.DAY) : at.reference();
    LocalDate week = at.story().weekIn(at.sentence());
    if (week != null) {
      return Resolution.day(week.minusDays(1).with(TemporalAdjusters.next(weekday)))
          .because("week named before", Field.DAY);
    }
    if (reference.getDayOfWeek() == weekday) {
      LocalDate named = at.story().dayIn(at.sentence());
      boolean listed =
          named != null
              && named.isAfter(reference)
              && named.isBefore(reference.plusDays(7))
              && at.direction() == Direction.FUTURE;
      if (listed) {
        return Resolution.day(reference.plusDays(7))
            .because("day behind the one named before", Field.DAY);
      }
      return Resolution.day(reference).because("day of publication", Field.DAY);
    }
    LocalDate day =
        switch (at.direction()) {
          case FUTURE -> after(reference, weekday);
          case PRESENT -> nearest(reference, weekday);
          case PAST -> before(reference, weekday);
          case null -> before(reference, weekday);
        };
    return Resolution.day(day).because(at.reason(), Field.DAY);
  }

  private static LocalDate after(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.next(weekday));
  }

  private static LocalDate before(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.previous(weekday));
  }

  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    return day.minusDays(4).with(TemporalAdjusters.next(weekday));
  }

  static @Nullable Resolution namedDay(NamedDay said, Situation at) {
    Holiday holiday = said.holiday();
    if (said.year().isSaid()) {
      return holiday
          .in(Resolver.yearOf(said.year(), at))
          .map(day -> place(holiday, day))
          .orElse(null);
    }
    LocalDate reference = at.isHistory() ? at.story().latest() : at.reference();
    Candidates candidates = Candidates.around(reference, holiday::in);
    Optional<LocalDate> day =
        switch (said.relation()) {
          case NEXT -> candidates.next();
          case LAST -> candidates.last();
          case NONE, THIS, FOLLOWING, PREVIOUS, SAME -> candidates.towards(at.direction());
        };
    return day.map(found -> place(holiday, found).because(at.reason(), Field.YEAR)).orElse(null);
  }

  private static Resolution place(Holiday holiday, LocalDate day) {
    return holiday.isMonth() ? Resolution.month(YearMonth.from(day)) : Resolution.day(day);
  }
}
