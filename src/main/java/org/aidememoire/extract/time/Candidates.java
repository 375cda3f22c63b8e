package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Picks the year of a time that recurs every year: the one before, the one after, or the nearest.
 */
final class Candidates {

  /** A past tense beside a day of the coming weeks speaks of its planning. */
  private static final int LONG_AGO = 320;

  private static final int SOON = 40;
  private static final int JUST_NOW = 10;

  /** 29 February can be eight years away. */
  private static final int FARTHEST_YEARS = 8;

  private final LocalDate reference;
  private final IntFunction<Optional<LocalDate>> dayOfYear;

  private Candidates(LocalDate reference, IntFunction<Optional<LocalDate>> dayOfYear) {
    this.reference = reference;
    this.dayOfYear = dayOfYear;
  }

  /**
   * The candidates around a day.
   *
   * @param dayOfYear the day in a year, if that year has it
   */
  static Candidates around(LocalDate reference, IntFunction<Optional<LocalDate>> dayOfYear) {
    return new Candidates(reference, dayOfYear);
  }

  Optional<LocalDate> next() {
    for (int year = reference.getYear(); year <= reference.getYear() + FARTHEST_YEARS; year++) {
      Optional<LocalDate> day = dayOfYear.apply(year);
      if (day.isPresent() && !day.get().isBefore(reference)) {
        return day;
      }
    }
    return Optional.empty();
  }

  Optional<LocalDate> last() {
    for (int year = reference.getYear(); year >= reference.getYear() - FARTHEST_YEARS; year--) {
      Optional<LocalDate> day = dayOfYear.apply(year);
      if (day.isPresent() && !day.get().isAfter(reference)) {
        return day;
      }
    }
    return Optional.empty();
  }

  Optional<LocalDate> nearest() {
    Optional<LocalDate> next = next();
    Optional<LocalDate> last = last();
    if (next.isEmpty() || last.isEmpty()) {
      return next.or(() -> last);
    }
    return distance(next.get()) < -distance(last.get()) ? next : last;
  }

  Optional<LocalDate> towards(@Nullable Direction direction) {
    if (direction == null) {
      return nearest();
    }
    return switch (direction) {
      case FUTURE ->
          next().filter(day -> distance(day) < LONG_AGO || isLongAgo(last())).or(this::last);
      case PAST -> last().filter(day -> -distance(day) < LONG_AGO || isFar(next())).or(this::next);
      case PRESENT -> nearest();
    };
  }

  /** "by Jan. 14", printed on Jan. 15, is yesterday and not next year. */
  private boolean isLongAgo(Optional<LocalDate> day) {
    return day.isEmpty() || -distance(day.get()) > JUST_NOW;
  }

  private boolean isFar(Optional<LocalDate> day) {
    return day.isEmpty() || distance(day.get()) > SOON;
  }

  private long distance(LocalDate day) {
    return ChronoUnit.DAYS.between(reference, day);
  }
}
