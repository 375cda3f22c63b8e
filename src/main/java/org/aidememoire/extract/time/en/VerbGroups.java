package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Clauses.Verdict;
import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.en.Verbs.Sense;

/**
 * Reads the direction of a whole group of verbs: "will not be held", "was due to meet", "has agreed
 * to meet", "could not meet".
 */
final class VerbGroups {

  private static final long AHEAD = Verbs.anyOf(Sense.WILL, Sense.MODAL, Sense.BE_INFINITIVE);
  private static final long PLANNING = Verbs.anyOf(Sense.PLAN, Sense.PLANNED, Sense.BE, Sense.WILL);
  private static final int LONGEST = 4;

  private final Verbs verbs;
  private final VerbSigns signs;

  VerbGroups(Verbs verbs, VerbSigns signs) {
    this.verbs = verbs;
    this.signs = signs;
  }

  static Verdict verdict(Words words, Direction direction, int from, int to) {
    return new Verdict(direction, words.document().textOf(words.document().span(from, to)));
  }

  /**
   * The verdict of the group that this verb belongs to; the limit is where the time stands, or the
   * sentence ends.
   */
  Verdict read(Words words, int verb, int limit) {
    if (signs.isInfinitive(words, verb)) {
      return infinitive(words, verb, limit);
    }
    int first = first(words, verb);
    return verdict(words, direction(words, first, verb, limit), first, verb + 1);
  }

  /** Auxiliaries and adverbs stand up to four words before: "will not be", "have already been". */
  int first(Words words, int verb) {
    int first = verb;
    for (int token = verb - 1; token >= words.first() && verb - token <= LONGEST; token--) {
      boolean auxiliary = signs.isFinite(words, token) && !verbs.is(words, token, Sense.SAY);
      if (auxiliary || verbs.is(words, token, Sense.BEEN) || signs.isInfinitive(words, token)) {
        first = token;
      } else if (!signs.isAdverb(words, token)) {
        break;
      }
    }
    return first;
  }

  private Direction direction(Words words, int first, int verb, int limit) {
    if (verbs.is(words, first, Sense.COULD) && isNegated(words, first)) {
      return Direction.PAST;
    }
    if (verbs.is(words, first, Sense.MODAL) && isPerfect(words, first, verb)) {
      return Direction.PAST;
    }
    if (verbs.isAny(words, first, AHEAD) || signs.isInfinitive(words, first)) {
      return Direction.FUTURE;
    }
    if (first == verb && verbs.is(words, verb, Sense.HAVE) && !isPastBehind(words, verb + 1)) {
      return Direction.FUTURE;
    }
    boolean plan = verbs.is(words, verb, Sense.PLANNED_ALONE) && !verbs.is(words, first, Sense.HAD);
    if (plan || (verbs.is(words, verb, Sense.PLANNED) && isForward(words, verb, limit))) {
      return Direction.FUTURE;
    }
    if (verbs.isAny(words, first, Verbs.anyOf(Sense.WAS, Sense.HAVE))) {
      return isGoing(words, verb, limit) ? Direction.FUTURE : Direction.PAST;
    }
    boolean past =
        verbs.is(words, first, Sense.HAD)
            || (!verbs.is(words, first, Sense.BE) && isPastOrSaid(words, verb));
    return past ? Direction.PAST : Direction.FUTURE;
  }

  /** "should have come", "might already have left". */
  private boolean isPerfect(Words words, int first, int verb) {
    for (int token = first + 1; token <= verb; token++) {
      if (verbs.is(words, token, Sense.HAVE)) {
        return isPastBehind(words, token + 1);
      }
    }
    return false;
  }

  /** "has not yet met"; in "have talks", "has a date" and "have to answer" the verb is "have". */
  private boolean isPastBehind(Words words, int from) {
    int token = from;
    while (token - from < LONGEST
        && (signs.isAdverb(words, token) || verbs.is(words, token, Sense.BEEN))) {
      token++;
    }
    return token > from
        || verbs.isPast(words, token)
        || verbs.is(words, token, Sense.PARTICIPLE);
  }

  private boolean isPastOrSaid(Words words, int verb) {
    return verbs.isPast(words, verb) || verbs.is(words, verb, Sense.SAY);
  }

  /** "could not reach", "neither could be found": a past tense, other than "could meet". */
  private boolean isNegated(Words words, int could) {
    boolean negated = verbs.is(words, could + 1, Sense.NEGATION);
    for (int token = could - 1;
        !negated && token >= words.first() && could - token < 2 * LONGEST;
        token--) {
      negated = verbs.is(words, token, Sense.NEGATION);
    }
    return negated;
  }

  /** "was to meet", "were going to", "was scheduled to", "was due": planned, when it was said. */
  private boolean isGoing(Words words, int verb, int limit) {
    for (int token = verb; token < limit && token - verb < LONGEST; token++) {
      if (verbs.is(words, token, Sense.PLANNED)
          || (token == verb + 1 && signs.isInfinitive(words, token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isForward(Words words, int verb, int limit) {
    boolean participle = verbs.isPast(words, verb) && !verbs.is(words, verb, Sense.PLANNED_ALONE);
    return (verb + 1 >= limit && !participle)
        || verbs.is(words, verb + 1, Sense.FOR)
        || verbs.isAny(words, verb - 1, Verbs.anyOf(Sense.BE, Sense.WAS));
  }

  /** "had been due": the day is over. */
  boolean isOver(Words words, int planned) {
    int had = verbs.is(words, planned - 1, Sense.BEEN) ? planned - 2 : planned - 1;
    return verbs.isAny(words, planned, Verbs.anyOf(Sense.PLANNED, Sense.PLAN))
        && verbs.is(words, had, Sense.HAD);
  }

  /**
   * "agreed to meet", and "to meet" alone in a headline, look forward; "failed to meet" does not.
   */
  private Verdict infinitive(Words words, int to, int limit) {
    for (int token = to - 1; token >= words.first() && to - token < 6; token--) {
      if (verbs.is(words, token, Sense.IMPLICATIVE) && !verbs.is(words, token, Sense.WAS)) {
        return verdict(words, Direction.PAST, token, to + 1);
      }
      if (isOver(words, token)) {
        return verdict(words, Direction.PRESENT, token - 1, to + 2);
      }
      if (verbs.isAny(words, token, PLANNING)) {
        return verdict(words, Direction.FUTURE, token, to + 2);
      }
    }
    return verdict(words, Direction.FUTURE, to, Math.min(limit, to + 2));
  }
}
