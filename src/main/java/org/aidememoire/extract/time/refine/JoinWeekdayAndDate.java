package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "Friday, Oct. 27", "Friday the 13th of May", "this coming Sunday, March 8". */
public final class JoinWeekdayAndDate extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    if (!(left.meaning() instanceof Weekday weekday)
        || !(right.meaning() instanceof CalendarDay day)
        || right.mod() != null) {
      return null;
    }
    int dot = words.isSymbol(left.end(), '.') && words.isGlued(left.end()) ? 1 : 0;
    int next = words.isComma(left.end() + dot) ? left.end() + dot + 1 : left.end();
    boolean adjacent =
        next == right.first() || (words.is(next, Role.ON_AT) && next + 1 == right.first());
    CalendarDay both = new CalendarDay(day.year(), day.month(), day.day(), weekday.weekday());
    return adjacent
        ? new Match(left.first(), right.end(), both, left.mod(), right.form(), false)
        : null;
  }
}
