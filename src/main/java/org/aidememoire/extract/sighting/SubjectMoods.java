package org.aidememoire.extract.sighting;

import org.aidememoire.extract.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the verb that a noun is the subject of, and participles that hang on it.
 *
 * <pre>
 * talks … will begin     a session set for      the summit, to be held      the trip was postponed
 * the meeting is off     the talks, due to      talks that began            the round ended
 * </pre>
 */
final class SubjectMoods {

  private static final long DETERMINER_CLAUSE = Cue.bits(Cue.DETERMINER, Cue.CLAUSE);
  private static final long IS_WAS = Cue.bits(Cue.IS, Cue.WAS);
  private static final long IS_WAS_BE = Cue.bits(Cue.IS, Cue.WAS, Cue.BE);
  private static final long CANCEL_POSTPONE = Cue.bits(Cue.CANCEL, Cue.POSTPONE);
  private static final long BE_WAS_HAS = Cue.bits(Cue.BE, Cue.WAS, Cue.HAS);
  private static final long GOES_ON =
      Cue.bits(Cue.CLAUSE, Cue.DUE, Cue.EXPECTED, Cue.TO, Cue.WILL, Cue.IS, Cue.WAS, Cue.HAS, Cue.FORMERLY);

  private static final long OF_AND_WITH = Cue.bits(Cue.OF, Cue.AND, Cue.WITH);

  private static final int FARTHEST_VERB = 22;
  private static final int LONGEST_CHAIN = 8;
  private static final int LONGEST_PARENTHESIS = 14;
  private static final long FINITE =
      Cue.bits(
          Cue.WILL, Cue.WOULD, Cue.MAY, Cue.IS, Cue.WAS, Cue.HAS, Cue.DUE, Cue.EXPECTED, Cue.HAPPEN, Cue.HAPPENED, Cue.OVER, Cue.CANCEL,
          Cue.POSTPONE, Cue.NOT, Cue.BE);

  private final Article article;
  private final Document document;

  SubjectMoods(Article article) {
    this.article = article;
    this.document = article.document();
  }

  /** Null if no verb that tells is found. */
  @Nullable Reading read(Trigger noun, int from) {
    int end = Math.min(article.sentenceEnd(noun.first()), noun.end() + FARTHEST_VERB);
    boolean heldBy = false;
    for (int token = noun.end(); token < end; token++) {
      heldBy |= isHeldBy(token) || isHeldBy(token + 1);
      Trigger verb = article.triggerAt(token);
      boolean otherVerb = verb != null && !verb.isNoun() && !article.isAny(token, FINITE) && !isHeldBy(token);
      if (startsOtherClause(noun, token) && isCalledOffLater(token, article.sentenceEnd(token))) {
        return new Reading(Mood.CANCELLED, "called off behind a clause", from, from, null);
      }
      if (otherVerb || article.is(token, Cue.SAY) || document.isSymbol(token, ';') || startsOtherClause(noun, token) || (!heldBy && startsOtherPhrase(token))) {
        return null;
      }
      if (article.timeAt(token) == null && article.isAny(token, FINITE) && !isBecause(token)) {
        Mood mood = article.is(token, Cue.BE) && article.is(token - 1, Cue.TO) ? Mood.PLANNED : isParticiple(token) && isCalledOffLater(token, end) ? Mood.CANCELLED : mood(token, end);
        return mood == null ? null : new Reading(mood, "subject of \"" + document.textOf(token) + '"', from, from, null);
      }
    }
    return null;
  }

  /** "talks, chaired by Oman, will begin": what stands between the commas is still of the talks. */
  private boolean isHeldBy(int token) {
    Trigger verb = article.triggerAt(token);
    return verb != null && verb.isParticiple(article);
  }

  /** "due to what", "due to the": says why, not when. */
  private boolean isBecause(int token) {
    return article.is(token, Cue.DUE) && article.is(token + 1, Cue.TO) && article.isAny(token + 2, DETERMINER_CLAUSE);
  }

  /** "a meeting, scheduled for Monday, has been postponed", "a meeting that was to be held on Monday". */
  private boolean isParticiple(int token) {
    boolean participle = article.is(token, Cue.DUE) && !article.isAny(token, IS_WAS) && !article.isAny(token - 1, IS_WAS_BE);
    return participle || article.is(token - 1, Cue.CLAUSE);
  }

  private boolean isCalledOffLater(int participle, int end) {
    for (int token = participle + 1; token < end && !article.is(token, Cue.SAY); token++) {
      boolean off = article.isAny(token, CANCEL_POSTPONE) && article.isAny(token - 1, BE_WAS_HAS);
      if (off || (article.is(token, Cue.HAPPEN) && article.is(token - 1, Cue.NOT))) {
        return true;
      }
    }
    return false;
  }

  /** "which" and "that" right behind the noun or its parties speak of it; later ones and "who" of somebody else. */
  private boolean startsOtherClause(Trigger noun, int token) {
    return article.is(token, Cue.CLAUSE) && token > noun.end() + 1 && !isBehindParties(noun.end(), token);
  }

  /** "the summit of Chile and Peru, which". */
  private boolean isBehindParties(int first, int clause) {
    for (int token = first; token < clause; token++) {
      boolean party = article.nameAt(token) != null || article.isAny(token, OF_AND_WITH) || (document.isSymbol(token, ',') && token == clause - 1);
      if (!party) {
        return false;
      }
    }
    return document.isSymbol(clause - 1, ',') || article.nameAt(clause - 1) != null;
  }

  /** Behind a comma only "which" and participles still speak of the noun: "talks, which …", "talks, originally due …". */
  private boolean startsOtherPhrase(int token) {
    return document.isSymbol(token, ',')
        && !isParenthesis(token)
        && !article.isAny(token + 1, GOES_ON)
        && article.timeAt(token + 1) == null
        && !article.is(token - 1, Cue.DETERMINER);
  }

  /** "the conference, after a break of two weeks, is to": between two commas, and the verb follows. */
  private boolean isParenthesis(int comma) {
    int end = Math.min(article.sentenceEnd(comma), comma + LONGEST_PARENTHESIS);
    for (int token = comma + 1; token + 1 < end; token++) {
      if (article.triggerAt(token) != null || article.isAny(token, FINITE)) {
        return false;
      }
      if (document.isSymbol(token, ',')) {
        return article.isAny(token + 1, FINITE);
      }
    }
    return false;
  }

  private @Nullable Mood mood(int first, int sentenceEnd) {
    long bits = 0;
    int end = Math.min(sentenceEnd, first + LONGEST_CHAIN);
    for (int token = first; token < end && !document.isSymbol(token, ','); token++) {
      bits |= article.cues().bits()[token];
    }
    return mood(bits, article.cues().bits()[first]);
  }

  private static @Nullable Mood mood(long chain, long first) {
    if (has(chain, Cue.CANCEL, Cue.POSTPONE)) {
      return has(chain, Cue.NOT) ? null : Mood.CANCELLED;
    }
    if (has(first, Cue.NOT)) {
      return Mood.NEGATED;
    }
    if (has(first, Cue.MAY)) {
      return Mood.POSSIBLE;
    }
    boolean begins = has(chain, Cue.HAPPEN, Cue.HAPPENED, Cue.BE);
    if (has(first, Cue.WILL, Cue.WOULD)) {
      // "the talks will focus on": with a day, else they may be under way
      return has(chain, Cue.NOT) ? Mood.NEGATED : begins ? Mood.WILL : Mood.UPCOMING;
    }
    if (has(first, Cue.DUE) || (has(first, Cue.IS, Cue.WAS, Cue.BE) && has(chain, Cue.DUE)) || (has(first, Cue.HAS) && has(chain, Cue.BE) && has(chain, Cue.DUE))) {
      return has(chain, Cue.NOT) ? Mood.NEGATED : Mood.PLANNED;
    }
    if (has(first, Cue.EXPECTED) || (has(first, Cue.IS, Cue.WAS) && has(chain, Cue.EXPECTED))) {
      return has(chain, Cue.NOT) ? Mood.NEGATED : begins || has(chain, Cue.MAYBE) ? Mood.EXPECTED : Mood.UPCOMING;
    }
    if (has(first, Cue.IS, Cue.WAS) && has(chain, Cue.TO) && has(chain, Cue.HAPPEN, Cue.BE)) {
      return Mood.PLANNED;
    }
    if (has(first, Cue.BE, Cue.HAPPEN)) {
      return Mood.PRESENT;
    }
    // "the visit was useful" and "was part of" say nothing of when it is
    return has(first, Cue.IS) || (has(first, Cue.WAS, Cue.HAS) && !has(chain, Cue.HAPPENED, Cue.OVER, Cue.BE)) ? null : Mood.PAST;
  }

  private static boolean has(long bits, Cue... any) {
    return (bits & Cue.bits(any)) != 0;
  }
}
