package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a story is at a moment, no finer than it said: the first and the last day of it. */
record Stay(LocalDate first, LocalDate last) {

  boolean contains(Stay other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Days from here to another; below zero if it lies back, 0 if the two overlap. */
  long daysTo(Stay other) {
    if (other.first.isAfter(last)) {
      return ChronoUnit.DAYS.between(last, other.first);
    }
    return other.last.isBefore(first) ? ChronoUnit.DAYS.between(first, other.last) : 0;
  }
}
