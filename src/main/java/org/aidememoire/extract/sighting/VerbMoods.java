package org.aidememoire.extract.sighting;

import org.aidememoire.event.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the mood of a verb from the small words before it. */
final class VerbMoods {

  private static final long AND_OR_AGAIN = Cue.bits(Cue.AND, Cue.OR, Cue.AGAIN);
  private static final long WILL_WOULD_MAY_TO = Cue.bits(Cue.WILL, Cue.WOULD, Cue.MAY, Cue.TO);
  private static final long CANCEL_POSTPONE = Cue.bits(Cue.CANCEL, Cue.POSTPONE);
  private static final long INVITE_HOPE = Cue.bits(Cue.INVITE, Cue.HOPE);

  private static final int FARTHEST_GOVERNOR = 12;
  private static final int LONGEST_SUBJECT = 6;
  private static final long WISHES = Cue.bits(Cue.PLAN, Cue.HOPE, Cue.EXPECTED, Cue.INVITE);

  private final Article article;

  VerbMoods(Article article) {
    this.article = article;
  }

  Reading read(Trigger trigger) {
    VerbChain chain = VerbChain.before(article, trigger.first());
    Reading reading = read(trigger, chain);
    return isAsked(chain.from()) ? reading.with(Mood.ASKED, "if") : reading;
  }

  /** "asked if he would meet", "whether the two will meet": the clause opens with "if". */
  private boolean isAsked(int from) {
    int start = Math.max(article.sentenceStart(from), from - LONGEST_SUBJECT);
    for (int token = from - 1; token >= start && !article.isSymbol(token, ','); token--) {
      if (article.is(token, Cue.IF)) {
        return true;
      }
    }
    return false;
  }

  private Reading read(Trigger trigger, VerbChain chain) {
    if (article.cues().anyIn(trigger.first(), trigger.end(), Cue.HE) && article.is(chain.from() - 1, Cue.CLAUSE)) {
      return new Reading(mood(trigger, chain), words(chain.from(), trigger.end()), chain.from(), trigger.first(), journeyBefore(chain.from()));
    }
    if (chain.isBareInfinitive()) {
      return infinitive(trigger, chain);
    }
    if (chain.isEmpty()) {
      return bare(trigger);
    }
    return new Reading(mood(trigger, chain), words(chain.from(), trigger.end()), chain.from(), trigger.first(), null);
  }

  private Mood mood(Trigger trigger, VerbChain chain) {
    if (chain.has(Cue.NOT)) {
      return isGivenUp(trigger) ? Mood.CANCELLED : Mood.NEGATED;
    }
    if (chain.has(Cue.CANCEL)) {
      return Mood.CANCELLED;
    }
    if (chain.has(Cue.MAY)) {
      return Mood.POSSIBLE;
    }
    boolean infinitive = chain.has(Cue.TO);
    if (infinitive && chain.has(Cue.EXPECTED)) {
      return Mood.EXPECTED;
    }
    if (infinitive && chain.has(Cue.HOPE) && !chain.has(Cue.DUE)) {
      return Mood.HOPED;
    }
    if (chain.hasAny(Cue.WILL, Cue.WOULD)) {
      return chain.has(Cue.EXPECTED) ? Mood.EXPECTED : Mood.WILL;
    }
    if (infinitive) {
      return chain.hasAny(Cue.IS, Cue.WAS, Cue.BE, Cue.PLAN, Cue.DUE) ? Mood.PLANNED : Mood.PAST;
    }
    boolean progressive = chain.has(Cue.IS) && trigger.word().forms().contains(VerbForm.ING);
    return progressive ? Mood.PRESENT : Mood.PAST;
  }

  /** "will not travel to Rome as planned". */
  private boolean isGivenUp(Trigger trigger) {
    int end = Math.min(article.sentenceEnd(trigger.first()), trigger.end() + LONGEST_SUBJECT);
    return article.cues().anyIn(trigger.end(), end, Cue.AS_PLANNED);
  }

  private Reading bare(Trigger trigger) {
    int verb = trigger.first();
    String rule = words(verb, trigger.end());
    if (article.cues().anyIn(verb, trigger.end(), Cue.EXPECTED)) {
      return new Reading(Mood.EXPECTED, rule, verb, verb, null);
    }
    if (trigger.word().isPastOnly()) {
      return new Reading(Mood.PAST, rule, verb, verb, null);
    }
    if (trigger.word().isOnly(VerbForm.ING)) {
      Trigger governor = governor(verb);
      return new Reading(governor == null ? Mood.BARE : Mood.PURPOSE, rule, verb, verb, governor);
    }
    if (isCoordinated(verb) && trigger.word().forms().contains(VerbForm.BASE)) {
      int auxiliary = auxiliaryBefore(verb);
      if (auxiliary >= 0) {
        VerbChain chain = VerbChain.before(article, auxiliary + 1);
        return new Reading(mood(trigger, chain), words(Math.min(chain.from(), auxiliary), auxiliary + 1) + " … " + rule, verb, verb, null).after(Math.min(chain.from(), auxiliary));
      }
    }
    return new Reading(Mood.PRESENT, rule, verb, verb, null);
  }

  private boolean isCoordinated(int verb) {
    return verb > article.sentenceStart(verb)
        && (article.isAny(verb - 1, AND_OR_AGAIN) || article.document().isSymbol(verb - 1, ','));
  }

  private int auxiliaryBefore(int verb) {
    long auxiliaries = WILL_WOULD_MAY_TO;
    for (int token = verb - 1; token >= article.sentenceStart(verb) && !article.document().isSymbol(token, ';'); token--) {
      boolean placeFollows = article.is(token, Cue.TO) && article.nameAt(token + 1) != null;
      if (article.isAny(token, auxiliaries) && !placeFollows) {
        return token;
      }
    }
    return -1;
  }

  /** "left for Bern to meet", "plans for the two to meet", "invited her to visit", and in headlines "Envoys to meet". */
  private Reading infinitive(Trigger trigger, VerbChain chain) {
    int start = article.sentenceStart(trigger.first());
    String rule = words(chain.from(), trigger.end());
    for (int token = chain.from() - 1; token >= start && chain.from() - token <= FARTHEST_GOVERNOR; token--) {
      if (article.is(token, Cue.NOT) || (article.isAny(token, WISHES) && article.is(token - 1, Cue.NOT))) {
        return new Reading(Mood.NEGATED, rule, chain.from(), trigger.first(), null);
      }
      if (article.isAny(token, CANCEL_POSTPONE)) {
        return new Reading(Mood.CANCELLED, rule, chain.from(), trigger.first(), null);
      }
      if (article.isAny(token, INVITE_HOPE)) {
        return new Reading(Mood.HOPED, rule, chain.from(), trigger.first(), null);
      }
      if (article.is(token, Cue.EXPECTED)) {
        return new Reading(Mood.EXPECTED, rule, chain.from(), trigger.first(), null);
      }
      if (article.is(token, Cue.PLAN)) {
        return new Reading(Mood.PLANNED, rule, chain.from(), trigger.first(), null);
      }
      Trigger governor = article.triggerAt(token);
      if (governor != null && (governor.noun() == Kind.VISIT || (governor.verb() != null && !governor.verb().isSupport()))) {
        return new Reading(Mood.PURPOSE, rule, chain.from(), trigger.first(), governor);
      }
      if (article.is(token, Cue.CLAUSE)) {
        break;
      }
    }
    boolean headline = article.document().sentenceOf(trigger.first()) == 0;
    return new Reading(headline ? Mood.PLANNED : Mood.HOPED, rule, chain.from(), trigger.first(), null);
  }

  /** "a tour that will take her to". */
  private @Nullable Trigger journeyBefore(int clause) {
    for (int token = clause - 1; token >= article.sentenceStart(clause); token--) {
      Trigger trigger = article.triggerAt(token);
      if (trigger != null && trigger.isJourney()) {
        return trigger;
      }
    }
    return null;
  }

  private @Nullable Trigger governor(int verb) {
    for (int token = verb - 1; token >= article.sentenceStart(verb) && verb - token <= FARTHEST_GOVERNOR; token--) {
      Trigger trigger = article.triggerAt(token);
      if (trigger != null && trigger.verb() != null && !trigger.verb().isSupport()) {
        return trigger;
      }
    }
    return null;
  }

  private String words(int from, int end) {
    return article.document().textOf(article.document().span(from, end)).replace('\n', ' ');
  }
}
