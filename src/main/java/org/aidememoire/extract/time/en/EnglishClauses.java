package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Clauses;
import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.en.Verbs.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb that governs a time and reads its direction from tense, modality and meaning: "will meet Thursday", "due Thursday",
 * "agreed to meet Thursday", "meets Thursday", "to meet Thursday" in a headline lie ahead; "met Thursday", "said Thursday" behind.
 */
final class EnglishClauses implements Clauses {

  private static final int FARTHEST = 40;

  private final Verbs verbs;

  EnglishClauses(Verbs verbs) {
    this.verbs = verbs;
  }

  @Override
  public @Nullable Verdict verdict(Words words, Match match) {
    Verdict near = nearby(words, match);
    if (near != null) {
      return near;
    }
    int verb = verbBefore(words, match);
    boolean complement = verb >= 0 && verbs.is(words, verb, Sense.SAY) && firstOfGroup(words, verb) == verb && match.first() - verb > 1 && hasSubject(words, verb + 1, match.first());
    if (verb < 0 || complement) {
      Verdict behind = verbBehind(words, match);
      if (behind != null) {
        return behind;
      }
    }
    Verdict read = verb < 0 ? null : readGroup(words, verb, match.first());
    return read == null && words.text(match.first() - 1).equalsIgnoreCase("by") ? verdict(words, Direction.FUTURE, match.first() - 1, match.first()) : read;
  }

  private Verdict verdict(Words words, Direction direction, int from, int to) {
    return new Verdict(direction, words.document().textOf(words.document().span(from, to)));
  }

  /** What stands around the time itself: "due Thursday", "set for Thursday", "since Thursday", "Thursday's attack". */
  private @Nullable Verdict nearby(Words words, Match match) {
    int token = match.first() - 1;
    Verdict planned = planned(words, token);
    if (planned != null) {
      return planned;
    }
    if (words.text(token).equalsIgnoreCase("since")) {
      return verdict(words, Direction.PAST, token, token + 1);
    }
    if (verbs.is(words, token, Sense.UNTIL) && token > words.first() && !isLasting(words, token)) {
      return verdict(words, Direction.FUTURE, token, token + 1);
    }
    int noun = verbs.is(words, match.end(), Sense.NOUN_MARKER) ? match.end() + 1 : match.end();
    if (verbs.is(words, noun, Sense.HAPPENED) || (words.isWord(noun) && verbs.is(words, noun + 1, Sense.HAPPENED) && noun > match.end())) {
      return verdict(words, Direction.PAST, noun, noun + 1);
    }
    return verbs.is(words, token, Sense.FUTURE_MARKER) ? verdict(words, Direction.FUTURE, token, token + 1) : null;
  }

  /** "due Thursday", "scheduled for Thursday", "moved to Thursday", "had been due Thursday". */
  private @Nullable Verdict planned(Words words, int token) {
    int link = verbs.is(words, token, Sense.FOR) ? token - 1 : token;
    boolean planned = verbs.is(words, link, Sense.PLANNED) && (link < token || !verbs.isPast(words, link) || isPlannedAlone(words, link));
    boolean moved = link < token && verbs.is(words, link, Sense.MOVED) && isForOrTo(words, token);
    if (!planned && !moved) {
      return null;
    }
    return verdict(words, isOver(words, link) ? Direction.PAST : Direction.FUTURE, link, token + 1);
  }

  /** "had been due". */
  private boolean isOver(Words words, int planned) {
    return verbs.is(words, planned, Sense.PLANNED) && verbs.is(words, planned - 1, Sense.BEEN) && verbs.is(words, planned - 2, Sense.HAD);
  }

  private boolean isForOrTo(Words words, int token) {
    return words.text(token).equals("for") || words.text(token).equals("to");
  }

  private boolean isLasting(Words words, int until) {
    for (int token = until - 1; token >= words.first() && until - token < 8; token--) {
      if (verbs.is(words, token, Sense.LASTED)) {
        return true;
      }
    }
    return false;
  }

  /** "is expected Thursday", but not "they moved Thursday". */
  private boolean isPlannedAlone(Words words, int token) {
    return switch (words.text(token)) {
      case "scheduled", "expected", "planned", "slated" -> true;
      default -> false;
    };
  }

  /** The nearest word to the left that tells a tense; none beyond the clause. */
  private int verbBefore(Words words, Match match) {
    for (int token = match.first() - 1; token >= words.first() && match.first() - token < FARTHEST; token--) {
      if (endsClause(words, token, match)) {
        return -1;
      }
      if (tellsTense(words, token)) {
        return token;
      }
    }
    return -1;
  }

  private boolean endsClause(Words words, int token, Match match) {
    if (isStop(words, token)) {
      return true;
    }
    return verbs.is(words, token, Sense.CLAUSE) && token < match.first() - 1 && !words.text(token).equals("and") && isOpenClause(words, token);
  }

  /** A semicolon, a dash, or a colon that is not in the middle of 8:30. */
  private static boolean isStop(Words words, int token) {
    char sign = words.symbol(token);
    return sign == ';' || sign == '\u2014' || (sign == ':' && !words.isGlued(token + 1));
  }

  private boolean isOpenClause(Words words, int token) {
    return !words.isAny(token, Role.anyOf(Role.AFTER, Role.BEFORE, Role.FROM, Role.TO)) && !words.text(token).equals("as");
  }

  private boolean tellsTense(Words words, int token) {
    return isFinite(words, token)
        || isInfinitive(words, token)
        || (verbs.isPast(words, token) && !isAdjective(words, token))
        || isTimetable(words, token);
  }

  /** "a planned visit", "a still unspecified date". */
  private boolean isAdjective(Words words, int token) {
    int before = isAdverb(words, token - 1) ? token - 2 : token - 1;
    return verbs.is(words, before, Sense.NOUN_MARKER) && !words.is(before, Role.IN) && !words.is(before, Role.FROM) && isNounBehind(words, token + 1);
  }

  private boolean isNounBehind(Words words, int token) {
    return words.isWord(token) && !verbs.is(words, token, Sense.NOUN_MARKER) && !verbs.is(words, token, Sense.INFINITIVE) && words.roles(token) == 0;
  }

  private boolean isFinite(Words words, int token) {
    return verbs.is(words, token, Sense.WILL)
        || (verbs.is(words, token, Sense.MODAL) && !words.isCapitalized(token))
        || verbs.is(words, token, Sense.BE)
        || verbs.is(words, token, Sense.BE_INFINITIVE)
        || verbs.is(words, token, Sense.WAS)
        || verbs.is(words, token, Sense.HAVE)
        || verbs.is(words, token, Sense.HAD)
        || verbs.is(words, token, Sense.SAY)
        || (verbs.is(words, token, Sense.PLANNED) && !isAdjective(words, token));
  }

  /** "to meet", not "to Paris", "to the", "to reporters". */
  private boolean isInfinitive(Words words, int token) {
    if (!verbs.is(words, token, Sense.INFINITIVE) || !words.isWord(token + 1) || words.isCapitalized(token + 1)) {
      return false;
    }
    return !verbs.is(words, token + 1, Sense.NOUN_MARKER) && !verbs.is(words, token + 1, Sense.NO_INFINITIVE) && !verbs.isGerund(words, token + 1) && !isPluralNoun(words, token + 1) && !words.is(token + 1, Role.UNIT);
  }

  private boolean isPluralNoun(Words words, int token) {
    String word = words.text(token);
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
  }

  private boolean isTimetable(Words words, int token) {
    if (!verbs.is(words, token, Sense.TIMETABLE) || words.isCapitalized(token) || verbs.is(words, token - 1, Sense.NOUN_MARKER)) {
      return false;
    }
    if (isInfinitive(words, token - 1) || isFinite(words, token - 1)) {
      return false; // the word before tells more
    }
    boolean third = words.text(token).endsWith("s");
    if (!verbs.is(words, token, Sense.NOUN_AS_WELL)) {
      return true;
    }
    boolean object = words.isCapitalized(token + 1) && words.roles(token + 1) == 0;
    return third ? object || isName(words, token - 1) : isPluralSubject(words, token - 1);
  }

  private boolean isPluralSubject(Words words, int token) {
    return switch (words.text(token)) {
      case "they", "we", "who", "which", "They", "We", "both" -> true;
      default -> isNoun(words, token) || words.text(token).equals("talks");
    };
  }

  private boolean isNoun(Words words, int token) {
    return words.isWord(token) && isPluralNoun(words, token) && !verbs.is(words, token, Sense.TIMETABLE);
  }

  private boolean isName(Words words, int token) {
    return switch (words.text(token)) {
      case "he", "she", "it", "who", "which", "He", "She", "It" -> true;
      default -> words.isWord(token) && words.isCapitalized(token);
    };
  }

  /** Between "said" and the time stands somebody who does something. */
  private boolean hasSubject(Words words, int from, int to) {
    for (int token = from; token < to; token++) {
      boolean phrase = words.isAny(token, Role.anyOf(Role.ON_AT, Role.IN, Role.EARLY, Role.LATE)) || words.isComma(token);
      if (phrase) {
        return token > from && !words.isAny(from, Role.anyOf(Role.ON_AT, Role.IN, Role.EARLY, Role.LATE)) && !words.isComma(from);
      }
    }
    return to > from;
  }

  private @Nullable Verdict verbBehind(Words words, Match match) {
    for (int token = match.end(); token < words.end() && token - match.end() < FARTHEST; token++) {
      if (isStop(words, token)) {
        return null;
      }
      if (isRelative(words, token)) {
        token = endOfAside(words, token);
      } else if (tellsTense(words, token)) {
        return readGroup(words, token, Math.min(words.end(), token + 4));
      }
    }
    return null;
  }

  private boolean isRelative(Words words, int token) {
    return switch (words.text(token)) {
      case "who", "which", "when", "how", "where", "whose", "because", "whether" -> true;
      default -> false;
    };
  }

  /** "investigators, wondering how he fled, found": on to the comma. */
  private int endOfAside(Words words, int from) {
    int token = from;
    while (token < words.end() && !words.isComma(token)) {
      token++;
    }
    return token;
  }

  /** The direction of the verb group around this word. */
  private @Nullable Verdict readGroup(Words words, int verb, int limit) {
    if (isInfinitive(words, verb)) {
      return infinitive(words, verb, limit);
    }
    int first = firstOfGroup(words, verb);
    Direction direction = direction(words, first, verb, limit);
    return direction == null ? null : verdict(words, direction, first, Math.max(verb + 1, first + 1));
  }

  /** Auxiliaries and adverbs stand up to three words before: "will not be", "have already been". */
  private int firstOfGroup(Words words, int verb) {
    int first = verb;
    for (int token = verb - 1; token >= words.first() && verb - token <= 4; token--) {
      boolean auxiliary =
          (isFinite(words, token) && !verbs.is(words, token, Sense.SAY)) || verbs.is(words, token, Sense.BEEN) || isInfinitive(words, token);
      if (auxiliary) {
        first = token;
      } else if (!isAdverb(words, token)) {
        break;
      }
    }
    return first;
  }

  private boolean isAdverb(Words words, int token) {
    return words.text(token).endsWith("ly") || switch (words.text(token)) {
      case "not", "also", "now", "still", "already", "never", "then", "again", "soon", "even", "just" -> true;
      default -> false;
    };
  }

  private @Nullable Direction direction(Words words, int first, int verb, int limit) {
    if (verbs.is(words, first, Sense.MODAL) && words.text(first).equals("could") && isNegated(words, first)) {
      return Direction.PAST;
    }
    if (verbs.is(words, first, Sense.WILL) || verbs.is(words, first, Sense.MODAL) || verbs.is(words, first, Sense.BE_INFINITIVE) || isInfinitive(words, first)) {
      return Direction.FUTURE;
    }
    if (verbs.is(words, verb, Sense.PLANNED) && isForward(words, verb, limit)) {
      return Direction.FUTURE;
    }
    if (verbs.is(words, first, Sense.WAS) || verbs.is(words, first, Sense.HAD) || verbs.is(words, first, Sense.HAVE)) {
      boolean over = verbs.is(words, first, Sense.HAD);
      return !over && isGoing(words, verb, limit) ? Direction.FUTURE : Direction.PAST;
    }
    if (verbs.is(words, first, Sense.BE)) {
      return Direction.FUTURE;
    }
    if (verbs.isPast(words, verb)) {
      return Direction.PAST;
    }
    return verbs.is(words, verb, Sense.SAY) ? Direction.PAST : Direction.FUTURE;
  }

  /** "could not reach", "neither could be found": a past tense, other than "could meet". */
  private boolean isNegated(Words words, int could) {
    boolean negated = verbs.is(words, could + 1, Sense.NEGATION);
    for (int token = could - 1; !negated && token >= words.first() && could - token < 8; token--) {
      negated = words.text(token).equalsIgnoreCase("neither") || words.text(token).equalsIgnoreCase("nobody");
    }
    return negated;
  }

  /** "was to meet", "were going to", "was scheduled to", "was due": planned, when it was said. */
  private boolean isGoing(Words words, int verb, int limit) {
    for (int token = verb; token < limit && token - verb < 4; token++) {
      if (verbs.is(words, token, Sense.PLANNED) || (token == verb + 1 && isInfinitive(words, token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isForward(Words words, int verb, int limit) {
    return verb + 1 >= limit || verbs.is(words, verb + 1, Sense.FOR) || verbs.is(words, verb - 1, Sense.BE) || verbs.is(words, verb - 1, Sense.WAS);
  }

  /** "agreed to meet", and "to meet" alone in a headline, look forward; "failed to meet" does not. */
  private @Nullable Verdict infinitive(Words words, int to, int limit) {
    for (int token = to - 1; token >= words.first() && to - token < 6; token--) {
      if (verbs.is(words, token, Sense.IMPLICATIVE) && !verbs.is(words, token, Sense.WAS)) {
        return verdict(words, Direction.PAST, token, to + 1);
      }
      if (isOver(words, token)) {
        return verdict(words, Direction.PAST, token - 2, to + 2);
      }
      if (verbs.is(words, token, Sense.PLAN) || verbs.is(words, token, Sense.PLANNED) || verbs.is(words, token, Sense.BE) || verbs.is(words, token, Sense.WILL)) {
        return verdict(words, Direction.FUTURE, token, to + 2);
      }
    }
    return verdict(words, Direction.FUTURE, to, Math.min(limit, to + 2));
  }
}
