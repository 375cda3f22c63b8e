package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Clauses;
import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.en.Verbs.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb that governs a time, and with it the direction: "will meet Thursday", "due
 * Thursday", "agreed to meet Thursday", "meets Thursday" and a headline's "to meet Thursday" lie
 * ahead; "met Thursday" and "said Thursday" lie behind.
 */
final class EnglishClauses implements Clauses {

  /** No clause that one still follows has its verb farther away. */
  private static final int FARTHEST = 40;

  private static final long PREPOSITION = Role.anyOf(Role.ON_AT, Role.IN, Role.FROM, Role.TO);
  private static final long PHRASE = Role.anyOf(Role.ON_AT, Role.IN, Role.EARLY, Role.LATE);

  private final Verbs verbs;
  private final VerbSigns signs;
  private final VerbGroups groups;
  private final Neighbours neighbours;
  private final EventNouns nouns;

  EnglishClauses(Verbs verbs) {
    this.verbs = verbs;
    this.signs = new VerbSigns(verbs);
    this.groups = new VerbGroups(verbs, signs);
    this.neighbours = new Neighbours(verbs, signs, groups);
    this.nouns = new EventNouns(verbs, signs);
  }

  @Override
  public @Nullable Verdict verdict(Words words, Match match) {
    Verdict near = neighbours.verdict(words, match);
    if (near != null) {
      return near;
    }
    Verdict standingOut = nouns.standingOut(words, match);
    if (standingOut != null) {
      return standingOut;
    }
    int verb = verbBefore(words, match);
    int by = match.first() - 1;
    if (verbs.is(words, by, Sense.BY) && isStillOpen(words, verb)) {
      return VerbGroups.verdict(words, Direction.FUTURE, by, match.first());
    }
    if (signs.isPlannedThing(words, verb)) {
      return VerbGroups.verdict(words, Direction.FUTURE, verb, verb + 2);
    }
    if (verb < 0 || isComplement(words, verb, match)) {
      Verdict behind = verbBehind(words, match);
      if (behind != null) {
        return behind;
      }
    }
    if (isDeferred(words, verb, match) || isAppointment(words, match)) {
      return VerbGroups.verdict(words, Direction.FUTURE, match.first() - 1, match.end());
    }
    if (verb >= 0) {
      Verdict verdict = groups.read(words, verb, match.first());
      Verdict corrected = nouns.correction(words, verb, match, verdict);
      return corrected == null ? verdict : corrected;
    }
    return isOfDay(match.meaning()) && !isTold(words, match)
        ? VerbGroups.verdict(words, Direction.FUTURE, match.first(), match.end())
        : null;
  }

  /** "postponed the debate to Thursday", "has been moved from Wednesday to Friday". */
  private boolean isDeferred(Words words, int verb, Match match) {
    return verbs.is(words, verb, Sense.DEFERRED)
        && (words.is(match.first() - 1, Role.TO)
            || verbs.is(words, match.first() - 1, Sense.UNTIL));
  }

  /** "called a rally for Friday". */
  private boolean isAppointment(Words words, Match match) {
    return isOfDay(match.meaning())
        && verbs.is(words, match.first() - 1, Sense.FOR_OR_TO)
        && !words.is(match.first() - 1, Role.TO);
  }

  /** "by Friday" in a sentence that no past tense begins, and no "had" ends. */
  private boolean isStillOpen(Words words, int verb) {
    if (verb >= 0 && !isOpen(words, verb)) {
      return false;
    }
    for (int token = words.first(); token < words.end(); token++) {
      if (verbs.isAny(words, token, Verbs.anyOf(Sense.HAD, Sense.WAS))) {
        return false;
      }
    }
    return true;
  }

  /** "has promised an answer by Friday", "will, she said, by Friday". */
  private boolean isOpen(Words words, int verb) {
    return verbs.isAny(words, verb, Verbs.anyOf(Sense.SAY, Sense.PLAN))
        || verbs.is(words, groups.first(words, verb), Sense.HAVE);
  }

  private static boolean isOfDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday _ -> true;
      case Meaning.ClockTime clock -> clock.day() instanceof Meaning.Weekday;
      case Meaning.PartOf part -> part.day() instanceof Meaning.Weekday;
      default -> false;
    };
  }

  /**
   * A past tense stands before it, be it in another clause: "bombs went off, but minutes apart, on
   * Friday".
   */
  private boolean isTold(Words words, Match match) {
    for (int token = match.first() - 1; token >= words.first(); token--) {
      if (isStop(words, token)) {
        return false;
      }
      if (signs.tellsTense(words, token)) {
        return groups.read(words, token, match.first()).direction() == Direction.PAST;
      }
    }
    return false;
  }

  /** The nearest word to the left that tells a tense; none beyond the clause. */
  private int verbBefore(Words words, Match match) {
    for (int token = match.first() - 1;
        token >= words.first() && match.first() - token < FARTHEST;
        token--) {
      if (startsClause(words, token, match)) {
        return -1;
      }
      if (signs.tellsTense(words, token) || signs.isPlannedThing(words, token)) {
        return token;
      }
    }
    return -1;
  }

  private boolean startsClause(Words words, int token, Match match) {
    boolean preposition =
        words.isAny(token, Role.anyOf(Role.AFTER, Role.BEFORE, Role.FROM, Role.TO));
    return isStop(words, token)
        || (verbs.is(words, token, Sense.CLAUSE) && token < match.first() - 1 && !preposition);
  }

  /** A semicolon, a dash, or a colon that is not in the middle of 8:30. */
  private static boolean isStop(Words words, int token) {
    char sign = words.symbol(token);
    return sign == ';' || sign == '\u2014' || (sign == ':' && !words.isGlued(token + 1));
  }

  /**
   * In "said the talks on Thursday would fail" the day belongs to what was said, and not to the
   * saying.
   */
  private boolean isComplement(Words words, int verb, Match match) {
    boolean said = verbs.is(words, verb, Sense.SAY) && groups.first(words, verb) == verb;
    return said && match.first() - verb > 1 && hasSubject(words, verb + 1, match.first());
  }

  /** Before the time, or the phrase that it stands in, somebody or something is named. */
  private static boolean hasSubject(Words words, int from, int to) {
    int token = from;
    while (token < to && !isPhrase(words, token)) {
      token++;
    }
    return token > from;
  }

  private static boolean isPhrase(Words words, int token) {
    return words.isAny(token, PHRASE) || words.isComma(token);
  }

  private @Nullable Verdict verbBehind(Words words, Match match) {
    for (int token = match.end(); token < words.end() && token - match.end() < FARTHEST; token++) {
      if (isStop(words, token)) {
        return null;
      }
      if (verbs.is(words, token, Sense.ASIDE)) {
        token = endOfAside(words, token);
      } else if (signs.tellsTense(words, token) && !isRemark(words, token, match)) {
        Verdict verdict = groups.read(words, token, Math.min(words.end(), token + 4));
        boolean aside = match.first() > words.first() + 1 && words.isComma(match.end());
        return aside && verbs.is(words, token, Sense.BE) ? null : verdict;
      }
    }
    return null;
  }

  /**
   * A participle behind its noun tells nothing of the sentence: "on the settlement reached in
   * April".
   */
  private boolean isRemark(Words words, int token, Match match) {
    return match.first() > words.first() + 1
        && verbs.isPast(words, token)
        && !verbs.isAny(words, token, Verbs.anyOf(Sense.SAY, Sense.PLANNED))
        && words.isAny(match.end(), PREPOSITION)
        && words.isAny(token + 1, PREPOSITION);
  }

  /** "investigators, wondering how he fled, found": on to the comma. */
  private static int endOfAside(Words words, int from) {
    int token = from;
    while (token < words.end() && !words.isComma(token)) {
      token++;
    }
    return token;
  }
}
