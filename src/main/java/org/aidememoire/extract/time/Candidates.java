package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Picks the year of a time that recurs every year: the one before, the one after, or the nearest. */
final class Candidates {

  /** A past tense beside a day of next month speaks of its planning. */
  private static final int LONG_AGO = 320;
  private static final int SOON = 40;
  private static final int JUST_NOW = 10;

  private final LocalDate reference;
  private final List<LocalDate> days;

  private Candidates(LocalDate reference, List<LocalDate> days) {
    this.reference = reference;
    this.days = days;
  }

  /** @param dayOfYear the day in a year, if that year has it */
  static Candidates around(LocalDate reference, IntFunction<Optional<LocalDate>> dayOfYear) {
    int year = reference.getYear();
    return new Candidates(
        reference, IntStream.rangeClosed(year - 8, year + 8).mapToObj(dayOfYear).flatMap(Optional::stream).toList());
  }

  Optional<LocalDate> nearest() {
    return days.stream().min(Comparator.comparingLong(day -> Math.abs(distance(day))));
  }

  Optional<LocalDate> next() {
    return days.stream().filter(day -> !day.isBefore(reference)).findFirst();
  }

  Optional<LocalDate> last() {
    return days.stream().filter(day -> !day.isAfter(reference)).reduce((first, second) -> second);
  }

  Optional<LocalDate> towards(@Nullable Direction direction) {
    if (direction == null) {
      return nearest();
    }
    return switch (direction) {
      case FUTURE -> next().filter(day -> distance(day) < LONG_AGO || isLongAgo(last())).or(this::last);
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
