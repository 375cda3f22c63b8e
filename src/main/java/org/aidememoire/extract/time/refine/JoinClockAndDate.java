package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "5 p.m. EST, Nov. 6", "Thursday at 9 a.m.", "9:30 this morning", "noon on Saturday". */
public final class JoinClockAndDate extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    if (isOpen(left.meaning())
        && isDate(right.meaning())
        && isLink(words, left.end(), right.first())) {
      return joined((ClockTime) left.meaning(), right.meaning(), left, right);
    }
    if (isOpen(right.meaning())
        && isDate(left.meaning())
        && isLink(words, left.end(), right.first())) {
      return joined((ClockTime) right.meaning(), left.meaning(), left, right);
    }
    return null;
  }

  private static boolean isOpen(Meaning meaning) {
    return meaning instanceof ClockTime clock && clock.day() == null;
  }

  private static boolean isDate(Meaning meaning) {
    return meaning.isDay() || meaning instanceof PartOf;
  }

  private static boolean isLink(Words words, int from, int to) {
    int token = words.isComma(from) ? from + 1 : from;
    return token == to || (token + 1 == to && words.isAny(token, Role.anyOf(Role.ON_AT, Role.OF)));
  }

  private static Match joined(ClockTime clock, Meaning date, Match left, Match right) {
    boolean open =
        clock.half() == HalfOfDay.UNSAID
            || (clock.half() == HalfOfDay.TWENTY_FOUR_HOURS && clock.hour() < 12);
    HalfOfDay half = open && half(date) != HalfOfDay.UNSAID ? half(date) : clock.half();
    ClockTime both =
        new ClockTime(clock.hour(), clock.minute(), clock.second(), half, clock.zone(), date);
    return new Match(
        left.first(),
        right.end(),
        both,
        left.mod() == null ? right.mod() : left.mod(),
        "Clock",
        false);
  }

  private static HalfOfDay half(Meaning date) {
    if (!(date instanceof PartOf part)) {
      return HalfOfDay.UNSAID;
    }
    return part.part() == PartOfDay.MORNING || part.part() == PartOfDay.DAWN
        ? HalfOfDay.AM
        : HalfOfDay.PM;
  }
}
