package org.aidememoire.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.NthOf;
import org.aidememoire.extract.time.Meaning.NthWeekdayOf;
import org.aidememoire.extract.time.Meaning.Piece;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Meaning.SeasonOf;
import org.aidememoire.extract.time.Timex.Field;
import org.jspecify.annotations.Nullable;

/**
 * Places months, seasons, quarters and their parts: "in May", "last summer", "the third quarter",
 * "the first week of March".
 */
final class PeriodResolver {

  /** Without a verb that tells, a month lies behind us, unless it is about to come. */
  private static final int NEAR_FUTURE_MONTHS = 3;

  /**
   * A past tense beside the next month speaks of its planning: "told in August of cuts in
   * September".
   */
  private static final int NEXT_MONTH = 1;

  private PeriodResolver() {}

  static Resolution month(CalendarMonth said, Situation at) {
    if (said.year().isSaid()) {
      return Resolution.month(YearMonth.of(Resolver.yearOf(said.year(), at), said.month()));
    }
    YearMonth now = YearMonth.from(at.reference());
    return switch (said.relation()) {
      case NONE -> openMonth(said.month(), at);
      case THIS -> Resolution.month(now.withMonth(said.month()));
      case NEXT -> Resolution.month(onOrAfter(now.plusMonths(1), said.month()));
      case LAST -> Resolution.month(onOrBefore(now.minusMonths(1), said.month()));
      case FOLLOWING -> Resolution.month(onOrAfter(storyMonth(at).plusMonths(1), said.month()));
      case PREVIOUS -> Resolution.month(onOrBefore(storyMonth(at).minusMonths(1), said.month()));
      case SAME -> Resolution.month(storyMonth(at).withMonth(said.month()));
    };
  }

  private static YearMonth storyMonth(Situation at) {
    return YearMonth.from(at.story().anchor(Unit.MONTH));
  }

  private static Resolution openMonth(int month, Situation at) {
    if (at.isHistory()) {
      return Resolution.month(YearMonth.of(at.storyYear(), month))
          .because("year of the story", Field.YEAR);
    }
    YearMonth now = YearMonth.from(at.reference());
    return Resolution.month(towards(at.direction(), now, month)).because(at.reason(), Field.YEAR);
  }

  private static YearMonth towards(@Nullable Direction direction, YearMonth now, int month) {
    YearMonth next = onOrAfter(now, month);
    YearMonth last = onOrBefore(now, month);
    if (direction == Direction.FUTURE) {
      return next;
    }
    if (direction == Direction.PRESENT) {
      boolean nearer =
          ChronoUnit.MONTHS.between(now, next) < ChronoUnit.MONTHS.between(last, now);
      return nearer ? next : last;
    }
    long ahead = ChronoUnit.MONTHS.between(now, next);
    boolean soon = ahead <= (direction == null ? NEAR_FUTURE_MONTHS : NEXT_MONTH);
    return soon ? next : last;
  }

  private static YearMonth onOrAfter(YearMonth from, int month) {
    return from.withMonth(month).isBefore(from)
        ? from.withMonth(month).plusYears(1)
        : from.withMonth(month);
  }

  private static YearMonth onOrBefore(YearMonth from, int month) {
    return from.withMonth(month).isAfter(from)
        ? from.withMonth(month).minusYears(1)
        : from.withMonth(month);
  }

  static Resolution season(SeasonOf said, Situation at) {
    if (said.year().isSaid()) {
      return Resolution.season(Resolver.yearOf(said.year(), at), said.season());
    }
    LocalDate reference = at.reference();
    int year = seasonYear(reference, said.season());
    return switch (said.relation()) {
      case NONE -> openSeason(said.season(), at);
      case THIS -> Resolution.season(reference.getYear(), said.season());
      case NEXT ->
          Resolution.season(year + (isCurrent(reference, said.season()) ? 1 : 0), said.season());
      case LAST -> Resolution.season(year - 1, said.season());
      case FOLLOWING ->
          Resolution.season(seasonYear(at.story().latest(), said.season()), said.season());
      case PREVIOUS ->
          Resolution.season(seasonYear(at.story().latest(), said.season()) - 1, said.season());
      case SAME -> Resolution.season(at.story().latest().getYear(), said.season());
    };
  }

  /** The year of the season that goes on or comes next. */
  private static int seasonYear(LocalDate day, Season season) {
    if (isCurrent(day, season)) {
      return season == Season.WINTER && day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
    }
    return season.firstDay(day.getYear()).isBefore(day) ? day.getYear() + 1 : day.getYear();
  }

  private static boolean isCurrent(LocalDate day, Season season) {
    return Season.of(day) == season;
  }

  private static Resolution openSeason(Season season, Situation at) {
    if (at.isHistory()) {
      return Resolution.season(at.storyYear(), season).because("year of the story", Field.YEAR);
    }
    LocalDate reference = at.reference();
    int year = seasonYear(reference, season);
    boolean back = at.direction() == Direction.PAST && !isCurrent(reference, season);
    return Resolution.season(back ? year - 1 : year, season).because(at.reason(), Field.YEAR);
  }

  static Resolution piece(PieceOf said, Situation at) {
    int now =
        said.piece() == Piece.QUARTER
            ? (at.reference().getMonthValue() + 2) / 3
            : (at.reference().getMonthValue() + 5) / 6;
    if (said.year().isSaid()) {
      return piece(said, Resolver.yearOf(said.year(), at));
    }
    int year = at.isHistory() ? at.story().latest().getYear() : at.reference().getYear();
    if (at.direction() == Direction.FUTURE) {
      // figures of the piece that has just ended are still to come
      year += said.number() < now - 1 ? 1 : 0;
    } else {
      year -= said.number() > now ? 1 : 0;
    }
    return piece(said, year).because(at.reason(), Field.YEAR);
  }

  private static Resolution piece(PieceOf said, int year) {
    return said.piece() == Piece.QUARTER
        ? Resolution.quarter(year, said.number())
        : Resolution.half(year, said.number());
  }

  static @Nullable Resolution nth(NthOf said, Situation at) {
    Resolution whole = Resolver.resolve(said.whole(), at);
    if (whole == null || whole.first() == null) {
      return null;
    }
    LocalDate end = whole.grain().plus(whole.first(), 1);
    LocalDate day =
        said.number() < 0
            ? middle(end, said.unit(), -1)
            : middle(said.unit().plus(whole.first(), said.number() - 1L), said.unit(), 1);
    return day.isBefore(end) && !day.isBefore(whole.first())
        ? Resolution.of(day, said.unit()).because(whole.reason())
        : null;
  }

  /** A week of a month is the ISO week that has most of its seven days. */
  private static LocalDate middle(LocalDate edge, Unit unit, int sign) {
    return switch (unit) {
      case WEEK, WEEKEND -> edge.plusDays(sign < 0 ? -4L : 3L);
      case DAY, MONTH, YEAR, DECADE -> sign < 0 ? unit.plus(edge, -1) : edge;
      case SECOND, MINUTE, HOUR, QUARTER, CENTURY, MILLENNIUM -> edge;
    };
  }

  static @Nullable Resolution nthWeekday(NthWeekdayOf said, Situation at) {
    Resolution whole = Resolver.resolve(said.whole(), at);
    if (whole == null || whole.first() == null) {
      return null;
    }
    LocalDate day =
        whole
            .first()
            .with(TemporalAdjusters.dayOfWeekInMonth(said.number(), DayOfWeek.of(said.weekday())));
    return day.isBefore(whole.grain().plus(whole.first(), 1))
        ? Resolution.day(day).because(whole.reason())
        : null;
  }
}
