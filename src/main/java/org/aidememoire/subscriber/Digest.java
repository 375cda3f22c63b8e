package org.aidememoire.subscriber;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often a reader gets one mail of all there is to tell, and when: on these days at this local hour.
 *
 * @param days one for a weekly digest
 */
public record Digest(Rhythm rhythm, int hour, Set<DayOfWeek> days) {

  /** None; should one be wanted, daily at eight. */
  public static final Digest NONE = new Digest(Rhythm.OFF, 8, EnumSet.allOf(DayOfWeek.class));

  /** How often. */
  public enum Rhythm {
    OFF,
    DAILY,
    WEEKLY
  }

  public Digest {
    days = Set.copyOf(days);
    check(hour >= 0 && hour <= 23, "hour " + hour + " is not between 0 and 23");
    check(!days.isEmpty(), "a digest comes on one day of the week at least");
    check(rhythm != Rhythm.WEEKLY || days.size() == 1, "a weekly digest comes on one day of the week");
  }

  public boolean isOn() {
    return rhythm != Rhythm.OFF;
  }

  /** The days by their numbers from Monday, "12345". */
  public String daysText() {
    return days.stream().sorted().map(day -> Integer.toString(day.getValue())).collect(Collectors.joining());
  }

  /** Reads what {@link #daysText} writes. */
  public static Set<DayOfWeek> days(String text) {
    return text.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
