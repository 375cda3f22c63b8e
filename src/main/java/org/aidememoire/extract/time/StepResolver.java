package org.aidememoire.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Meaning.StepFrom;
import org.jspecify.annotations.Nullable;

/**
 * Places what is counted from another day: "tomorrow", "two weeks ago", "the following month", "a
 * week from Friday".
 */
final class StepResolver {

  private static final int FARTHEST_YEAR = 9999;
  private static final int MONTHS_OF_QUARTER = 3;

  private StepResolver() {}

  static @Nullable Resolution step(Step said, Situation at) {
    if (said.anchor() == Anchor.REPORT) {
      LocalDate quarter = at.story().quarterNear(at.sentence());
      return quarter == null ? null : Resolution.of(quarter, Unit.QUARTER);
    }
    boolean story = said.anchor() == Anchor.STORY || (at.isHistory() && said.unit() != Unit.DAY);
    LocalDate base = story ? at.story().anchor(said.unit()) : at.reference();
    if (said.unit() == Unit.QUARTER && story && !at.story().hasQuarter()) {
      base = at.direction() == Direction.FUTURE ? base : base.minusMonths(MONTHS_OF_QUARTER);
    }
    if (!said.unit().isDayOrLonger()) {
      return Resolution.unplaced(TimexType.TIME, Values.day(base) + "TXX:XX");
    }
    if (at.isHistory() && said.unit() == Unit.DAY) {
      String someDay = story ? dayNotNamed(said, at.story()) : at.isQuoted() ? "XXXX-XX-XX" : null;
      if (someDay != null) {
        return Resolution.unplaced(TimexType.DATE, someDay);
      }
    }
    if (said.unit() == Unit.WEEKEND && said.amount() == 0) {
      return weekend(base, at);
    }
    LocalDate day = plus(base, said.unit(), said.amount());
    return day == null ? null : place(day, said, at);
  }

  /** Some days on from an unknown day of a month, the month is unknown as well. */
  private static @Nullable String dayNotNamed(Step said, Story story) {
    if (story.isAtDay()) {
      return null;
    }
    return said.amount() == 0 && story.isAtMonth()
        ? Values.someDay(YearMonth.from(story.latest()))
        : Values.someDay(story.latest().getYear());
  }

  /** A year before a quarter is the same quarter again. */
  private static Resolution place(LocalDate day, Step said, Situation at) {
    LocalDate quarter =
        said.unit() == Unit.YEAR && said.amount() == -1
            ? at.story().quarterNear(at.sentence())
            : null;
    if (quarter != null) {
      return Resolution.of(quarter.minusYears(1), Unit.QUARTER);
    }
    boolean counted =
        said.grain() == Unit.DECADE && said.amount() != 0 && Math.abs(said.amount()) != 1;
    return Resolution.of(day, counted ? Unit.YEAR : said.grain());
  }

  /** On a Monday "the weekend" that people talked of is over. */
  private static Resolution weekend(LocalDate base, Situation at) {
    boolean early = base.getDayOfWeek().getValue() <= 3;
    boolean over = early && at.direction() != Direction.FUTURE;
    return Resolution.weekend(over ? base.minusWeeks(1) : base).because(at.reason());
  }

  static @Nullable Resolution stepFrom(StepFrom said, Situation at) {
    Resolution base = Resolver.resolve(said.base(), at);
    LocalDate day =
        base == null || base.first() == null
            ? null
            : plus(base.first(), said.unit(), said.amount());
    return day == null || base == null
        ? null
        : Resolution.of(day, finer(said.unit(), base.grain())).because(base.reason());
  }

  private static Unit finer(Unit one, Unit other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Nothing beyond the years that one can write. */
  static @Nullable LocalDate plus(LocalDate day, Unit unit, int amount) {
    try {
      LocalDate moved = unit.plus(day, amount);
      return Math.abs(moved.getYear()) <= FARTHEST_YEAR ? moved : null;
    } catch (DateTimeException e) {
      return null; // "a million centuries ago"
    }
  }
}
