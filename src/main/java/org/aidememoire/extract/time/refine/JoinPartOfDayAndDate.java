package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "the morning of April 9", "mid-afternoon yesterday", "the night of 9 August", "the early hours of
 * Thursday morning".
 */
public final class JoinPartOfDayAndDate extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    boolean open =
        left.meaning() instanceof PartOf part
            && part.day() == null
            && part.relation() == Relation.NONE;
    boolean again = open && right.meaning() instanceof PartOf part && part.day() != null;
    if (!open || !(right.meaning().isDay() || again)) {
      return null;
    }
    boolean adjacent =
        left.end() == right.first()
            || (left.end() + 1 == right.first() && isLink(words, left.end()));
    return adjacent
        ? new Match(
            left.first(),
            right.end(),
            again
                ? right.meaning()
                : new PartOf(((PartOf) left.meaning()).part(), right.meaning(), Relation.NONE),
            left.mod(),
            left.form(),
            false)
        : null;
  }

  private static boolean isLink(Words words, int token) {
    return words.isComma(token) || words.isAny(token, Role.anyOf(Role.OF, Role.ON_AT));
  }
}
