package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.NthOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "Tuesday next week", "Tuesday of last week". */
public final class JoinWeekdayAndWeek extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    boolean week =
        left.meaning() instanceof Weekday day
            && day.relation() == Relation.NONE
            && day.moreWeeks() == 0
            && right.meaning() instanceof Step step
            && step.grain() == Unit.WEEK
            && right.mod() == null;
    boolean adjacent =
        left.end() == right.first()
            || (words.is(left.end(), Role.OF) && left.end() + 1 == right.first());
    return week && adjacent
        ? new Match(
            left.first(),
            right.end(),
            new NthOf(((Weekday) left.meaning()).weekday(), Unit.DAY, right.meaning()),
            left.mod(),
            left.form(),
            false)
        : null;
  }
}
