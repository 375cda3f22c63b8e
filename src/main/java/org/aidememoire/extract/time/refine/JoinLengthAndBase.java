package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Length;
import org.aidememoire.extract.time.Meaning.StepFrom;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "a week from Friday", "two days before Christmas", "three months after January 1990". */
public final class JoinLengthAndBase extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    boolean length =
        left.meaning() instanceof Length known
            && known.amount() != null
            && known.amount() % 1 == 0
            && known.unit().isDayOrLonger();
    if (!length || left.end() + 1 != right.first() || !isBase(right.meaning())) {
      return null;
    }
    int sign = sign(words, left.end());
    Length steps = (Length) left.meaning();
    return sign == 0 || steps.amount() == null
        ? null
        : new Match(
            left.first(),
            right.end(),
            new StepFrom(steps.unit(), sign * steps.amount().intValue(), right.meaning()),
            left.mod(),
            "LengthFrom",
            false);
  }

  private static boolean isBase(Meaning meaning) {
    return meaning.isDay() || meaning instanceof Meaning.CalendarMonth;
  }

  private static int sign(Words words, int token) {
    if (words.is(token, Role.BEFORE)) {
      return -1;
    }
    return words.is(token, Role.AFTER) || words.is(token, Role.FROM) ? 1 : 0;
  }
}
