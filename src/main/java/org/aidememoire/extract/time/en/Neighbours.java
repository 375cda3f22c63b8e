package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Clauses.Verdict;
import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.en.Verbs.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Reads the direction from the words beside a time, which say more than any verb: "due Thursday",
 * "since Thursday", "until Thursday", "Thursday's attack", "Thursday, when prices fell".
 */
final class Neighbours {

  private final Verbs verbs;
  private final VerbSigns signs;
  private final VerbGroups groups;

  Neighbours(Verbs verbs, VerbSigns signs, VerbGroups groups) {
    this.verbs = verbs;
    this.signs = signs;
    this.groups = groups;
  }

  /** Null where nothing around the time tells. */
  @Nullable Verdict verdict(Words words, Match match) {
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

  /**
   * "after Sunday's vote", "under Thursday's accord", "May's figures": the nearest, whatever the
   * verb.
   */
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
}
