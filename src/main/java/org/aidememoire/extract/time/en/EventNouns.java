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
 * Reads the direction from the noun that a time belongs to, where the verb speaks of something
 * else: "ahead of the talks on Thursday", "announced a summit in March", "is the second after one
 * in April", and the heading of an agenda, "Tuesday: talks in Rome".
 */
final class EventNouns {

  /** A noun with its adjectives and its place is seldom longer. */
  private static final int LONGEST_PHRASE = 9;

  private static final int ADJECTIVES = 3;

  private final Verbs verbs;
  private final VerbSigns signs;

  EventNouns(Verbs verbs, VerbSigns signs) {
    this.verbs = verbs;
    this.signs = signs;
  }

  /** What tells more than any verb: an agenda's heading, "ahead of" before the event. */
  @Nullable Verdict standingOut(Words words, Match match) {
    boolean heading = match.first() == words.first() && words.isSymbol(match.end(), ':');
    if (heading && !words.isGlued(match.end() + 1)) {
      return VerbGroups.verdict(words, Direction.FUTURE, match.end(), match.end() + 1);
    }
    for (int token = match.first() - 1; isPhrase(words, token, match); token--) {
      if (words.is(token, Role.OF) && verbs.is(words, token - 1, Sense.AHEAD)) {
        return VerbGroups.verdict(words, Direction.FUTURE, token - 1, token + 1);
      }
    }
    return null;
  }

  /**
   * What the noun makes of a verdict that the verb has given; null where it changes nothing.
   *
   * @param verb the verb that governs the time
   */
  @Nullable Verdict correction(Words words, int verb, Match match, Verdict given) {
    if (given.direction() == Direction.PAST) {
      return isWithinYear(match.meaning()) ? announced(words, verb, match) : null;
    }
    return verbs.is(words, verb, Sense.BE) ? followed(words, verb, match) : null;
  }

  /** A weekday may belong to the verb as well: "announced a summit on Friday". */
  private static boolean isWithinYear(Meaning meaning) {
    return meaning instanceof Meaning.CalendarDay
        || meaning instanceof Meaning.CalendarMonth
        || meaning instanceof Meaning.SeasonOf
        || meaning instanceof Meaning.PieceOf
        || meaning instanceof Meaning.NamedDay;
  }

  /** "announced a summit in March", "invitations went out for the conference on January 12". */
  private @Nullable Verdict announced(Words words, int verb, Match match) {
    boolean announcing = verbs.isAny(words, verb, Verbs.anyOf(Sense.PLAN, Sense.ANNOUNCE));
    for (int token = match.first() - 1; token > verb && isPhrase(words, token, match); token--) {
      if (words.isAny(token, Role.anyOf(Role.AFTER, Role.BEFORE))) {
        return null;
      }
      if (verbs.is(words, token, Sense.EVENT)) {
        int start = start(words, token);
        boolean fresh = announcing && (start == verb + 1 || words.is(start, Role.INDEFINITE));
        return fresh || verbs.is(words, start - 1, Sense.INVITED_TO)
            ? VerbGroups.verdict(words, Direction.FUTURE, start, token + 1)
            : null;
      }
    }
    return null;
  }

  /** The first token of the noun's phrase: its article, or its first adjective. */
  private int start(Words words, int noun) {
    int start = noun;
    while (noun - start < ADJECTIVES
        && words.isWord(start - 1)
        && !signs.tellsTense(words, start - 1)
        && !verbs.is(words, start - 1, Sense.INVITED_TO)
        && !words.isAny(start, Role.anyOf(Role.INDEFINITE, Role.DEFINITE))) {
      start--;
    }
    return start;
  }

  /** "It is the second meeting after one in April". */
  private @Nullable Verdict followed(Words words, int verb, Match match) {
    for (int token = match.first() - 1; token > verb && isPhrase(words, token, match); token--) {
      if (words.is(token, Role.AFTER)) {
        return VerbGroups.verdict(words, Direction.PAST, token, token + 1);
      }
    }
    return null;
  }

  private boolean isPhrase(Words words, int token, Match match) {
    return token >= words.first()
        && match.first() - token <= LONGEST_PHRASE
        && !words.isComma(token)
        && !signs.tellsTense(words, token);
  }
}
