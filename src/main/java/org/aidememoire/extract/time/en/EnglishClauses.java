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
  private final EventNouns nouns;

  EnglishClauses(Verbs verbs) {
    this.verbs = verbs;
    this.signs = new VerbSigns(verbs);
    this.groups = new VerbGroups(verbs, signs);
    this.nouns = new EventNouns(verbs, signs);
  }

  @Override
  public @Nullable Verdict verdict(Words words, Match match) {
    Verdict near = nearby(words, match);
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

  /** A past tense stands before it, be it in another clause: "bombs went off, but minutes apart, on Friday". */
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

  /**
   * What stands around the time itself: "due Thursday", "since Thursday", "until Thursday",
   * "Thursday's attack".
   */
  private @Nullable Verdict nearby(Words words, Match match) {
    int token = match.first() - 1;
    Verdict planned = signs.isAsPlanned(words, token) ? null : planned(words, token);
    if (planned != null) {
      return planned;
    }
    if (verbs.is(words, token, Sense.SINCE)) {
      return VerbGroups.verdict(words, Direction.PAST, token, token + 1);
    }
    if (verbs.is(words, token, Sense.THAN)) {
      boolean limit = words.is(token - 1, Role.LATER); // "no later than Friday"
      return VerbGroups.verdict(
          words, limit ? Direction.FUTURE : Direction.PAST, token, token + 1);
    }
    int until = token - (verbs.is(words, token, Sense.LEAST) ? 2 : 0);
    boolean deadline =
        verbs.is(words, until, Sense.UNTIL) && until > words.first() && !isLasting(words, until);
    boolean marked =
        verbs.is(words, token, Sense.FUTURE_MARKER)
            || (words.is(token, Role.ON_AT) && verbs.is(words, token - 1, Sense.FUTURE_MARKER))
            || (words.is(token, Role.OF) && verbs.is(words, token - 1, Sense.AHEAD));
    if (deadline || marked || isAppointed(words, token, match.end())) {
      return VerbGroups.verdict(words, Direction.FUTURE, token, token + 1);
    }
    if (isLookedBackOn(words, token, match)) {
      return VerbGroups.verdict(words, Direction.PRESENT, match.first(), match.end() + 1);
    }
    Verdict happened = happened(words, match.end());
    return happened == null ? when(words, match.end()) : happened;
  }

  /** "October 13, when prices fell", "Friday, when the talks resume". */
  private @Nullable Verdict when(Words words, int end) {
    int when = words.isComma(end) ? end + 1 : end;
    if (!verbs.is(words, when, Sense.WHEN)) {
      return null;
    }
    for (int token = when + 1; token < words.end() && !words.isComma(token); token++) {
      if (signs.tellsTense(words, token)) {
        return groups.read(words, token, Math.min(words.end(), token + 4));
      }
    }
    return null;
  }

  /** "due Thursday", "scheduled for Thursday", "moved to Thursday", "had been due Thursday". */
  private @Nullable Verdict planned(Words words, int token) {
    int link = verbs.is(words, token, Sense.FOR) ? token - 1 : token;
    boolean direct =
        link == token && verbs.isPast(words, link) && !verbs.is(words, link, Sense.PLANNED_ALONE);
    boolean planned = verbs.is(words, link, Sense.PLANNED) && !direct;
    boolean moved = link < token && isMoved(words, link);
    if (moved && words.is(token, Role.FROM)) {
      return VerbGroups.verdict(words, Direction.PRESENT, link, token + 1);
    }
    if (!planned && !(moved && verbs.is(words, token, Sense.FOR_OR_TO))) {
      return null;
    }
    Direction direction = groups.isOver(words, link) ? Direction.PAST : Direction.FUTURE;
    return VerbGroups.verdict(words, direction, link, token + 1);
  }

  /** "set Friday as the deadline", "named May 9 for the vote". */
  private boolean isAppointed(Words words, int verb, int end) {
    return verbs.is(words, verb, Sense.APPOINT)
        && verbs.is(words, end, Sense.AS_OR_FOR)
        && !verbs.isAny(words, verb - 1, Verbs.anyOf(Sense.WAS, Sense.BE, Sense.BEEN));
  }

  /** "after Sunday's vote", "under Thursday's accord", "May's figures": the nearest, whatever the verb. */
  private boolean isLookedBackOn(Words words, int token, Match match) {
    return verbs.is(words, match.end(), Sense.POSSESSIVE)
        && (match.meaning() instanceof Meaning.CalendarMonth
            || words.is(token, Role.AFTER)
            || verbs.is(words, token, Sense.UNDER));
  }

  /** "moved", "put off"; but not "dates back". */
  private boolean isMoved(Words words, int link) {
    boolean dangling =
        verbs.is(words, link, Sense.PARTICLE) && !verbs.is(words, link - 1, Sense.MOVED);
    return !dangling && verbs.isAny(words, link, Verbs.anyOf(Sense.MOVED, Sense.DEFERRED));
  }

  private boolean isLasting(Words words, int until) {
    for (int token = until - 1; token >= words.first() && until - token < 8; token--) {
      if (signs.tellsTense(words, token)) {
        boolean had = verbs.is(words, groups.first(words, token), Sense.HAD);
        return verbs.is(words, token, Sense.LASTED)
            || (had && !verbs.is(words, token, Sense.PLANNED));
      }
    }
    return false;
  }

  /** "Thursday's attack", "the August 7 bombings", "Thursday's court ruling". */
  private @Nullable Verdict happened(Words words, int token) {
    int noun = verbs.is(words, token, Sense.POSSESSIVE) ? token + 1 : token;
    boolean second =
        noun > token && words.isWord(noun) && verbs.is(words, noun + 1, Sense.HAPPENED);
    boolean found = second || verbs.is(words, noun, Sense.HAPPENED);
    return found ? VerbGroups.verdict(words, Direction.PAST, noun, noun + 1) : null;
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

  /** A participle behind its noun tells nothing of the sentence: "on the settlement reached in April". */
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
