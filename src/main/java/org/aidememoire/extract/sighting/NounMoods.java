package org.aidememoire.extract.sighting;

import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads the mood of a noun: from its own adjectives, from the verb it is the object of, from the verb it is the subject of. */
final class NounMoods {

  private static final long AND_OR = Cue.bits(Cue.AND, Cue.OR);
  private static final long CANCEL_POSTPONE = Cue.bits(Cue.CANCEL, Cue.POSTPONE);
  private static final long NEXT_DUE = Cue.bits(Cue.NEXT, Cue.DUE);
  private static final long IN_DURING = Cue.bits(Cue.IN, Cue.DURING);
  private static final long FOR_IN_DURING_TO_WITH = Cue.bits(Cue.FOR, Cue.IN, Cue.DURING, Cue.TO, Cue.WITH, Cue.TOPIC);
  private static final long CLAUSE_SAY = Cue.bits(Cue.CLAUSE, Cue.SAY);

  private static final int LONGEST_PHRASE = 14;
  private static final int FARTHEST_VERB = 9;
  private static final long ENDS_PHRASE =
      Cue.bits(
          Cue.TO, Cue.WITH, Cue.FOR, Cue.FROM, Cue.IN, Cue.AFTER, Cue.BEFORE, Cue.DURING, Cue.CLAUSE, Cue.SAY, Cue.WILL, Cue.WOULD, Cue.IS,
          Cue.WAS, Cue.HAS, Cue.BE, Cue.TOPIC, Cue.PURPOSE, Cue.BY);

  private final Article article;
  private final Document document;
  private final VerbMoods verbs;
  private final SubjectMoods subjects;

  NounMoods(Article article, VerbMoods verbs) {
    this.article = article;
    this.document = article.document();
    this.verbs = verbs;
    this.subjects = new SubjectMoods(article);
  }

  Reading read(Trigger trigger) {
    int from = startOfPhrase(trigger.first());
    Mood own = byAdjectives(from, trigger.first());
    if (own == Mood.CANCELLED || own == Mood.NEGATED) {
      return new Reading(own, "adjective", from, from, null);
    }
    Reading governed = byGovernor(trigger, from);
    Reading reading = governed != null ? governed : bySubject(trigger, from);
    if (reading.mood().isAhead() && article.is(from - 1, Cue.IF)) {
      return reading.with(Mood.ASKED, "if");
    }
    return own == null ? reading : adjusted(trigger, reading, own);
  }

  /** "possible talks" stay possible when they will be held, "the last talks" are over whatever follows. */
  private static Reading adjusted(Trigger trigger, Reading reading, Mood own) {
    boolean open = reading.mood() == Mood.BARE || reading.mood() == Mood.PURPOSE;
    return switch (own) {
      case PAST -> reading.mood().isAhead() ? reading : reading.with(Mood.PAST, "adjective");
      // a noun alone announces nothing, however hopeful its adjective, unless it has a day
      case POSSIBLE -> reading.mood() == Mood.PAST ? reading : reading.with(open && trigger.noun() != Kind.VISIT ? Mood.HOPED : Mood.POSSIBLE, "adjective");
      case UPCOMING -> open ? reading.with(Mood.UPCOMING, "adjective") : reading;
      default -> reading;
    };
  }

  private int startOfPhrase(int noun) {
    int from = noun;
    for (int token = noun - 1; token >= article.sentenceStart(noun) && noun - token <= LONGEST_PHRASE; token--) {
      int bracket = abbreviation(token);
      if (bracket == token && article.timeAt(token) == null && !isCompound(token) && endsPhrase(token)) {
        break;
      }
      token = bracket;
      from = token;
    }
    return from;
  }

  /** The bracket that opens before "(OAS)"; the token itself if none closes there. */
  private int abbreviation(int token) {
    return document.isSymbol(token, ')') && token >= 2 && document.isSymbol(token - 2, '(') ? token - 2 : token;
  }

  /** "to" in "face-to-face". */
  private boolean isCompound(int token) {
    return token + 1 < document.size() && document.isSymbol(token + 1, '-') && document.isGlued(token + 1) && document.isGlued(token);
  }

  private boolean endsPhrase(int token) {
    char sign = document.symbol(token);
    Trigger trigger = article.triggerAt(token);
    return (sign != 0 && sign != '-' && sign != '\u2013')
        || (article.isAny(token, ENDS_PHRASE) && !isAdjective(token))
        || (article.isAny(token, AND_OR) && endsListItem(token - 1))
        || (trigger != null && !trigger.isNoun())
        || (article.isAny(token, CANCEL_POSTPONE) && !article.is(token - 1, Cue.DETERMINER));
  }

  /** "a secure call": behind an article it is no verb. */
  private boolean isAdjective(int token) {
    return article.is(token, Cue.PURPOSE) && article.is(token - 1, Cue.DETERMINER);
  }

  /** "… in Vienna on Thursday and talks": the day and the place end the meeting before. */
  private boolean endsListItem(int token) {
    Mention mention = article.nameAt(token);
    return article.timeAt(token) != null || (mention != null && article.is(mention.first() - 1, Cue.IN));
  }

  private @Nullable Mood byAdjectives(int from, int noun) {
    Mood mood = null;
    for (int token = from; token < noun; token++) {
      if (article.isAny(token, CANCEL_POSTPONE) && !document.isSymbol(token - 1, '-')) {
        return Mood.CANCELLED;
      }
      if (article.is(token, Cue.NOT)) {
        return Mood.NEGATED;
      }
      if (article.is(token, Cue.MAYBE)) {
        mood = Mood.POSSIBLE;
      } else if (article.is(token, Cue.LAST)) {
        mood = Mood.PAST;
      } else if (article.isAny(token, NEXT_DUE) && article.timeAt(token) == null && mood == null) {
        mood = Mood.UPCOMING;
      }
    }
    return mood;
  }

  /** The verb or preposition right before the phrase. */
  private @Nullable Reading byGovernor(Trigger trigger, int from) {
    int before = from - 1;
    if (before < article.sentenceStart(trigger.first())) {
      return null;
    }
    if (article.isAny(before, CANCEL_POSTPONE)) {
      return new Reading(article.is(before, Cue.NOT) ? Mood.NEGATED : Mood.CANCELLED, document.textOf(before), from, from, null);
    }
    Trigger verb = article.triggerAt(before);
    if (verb != null && verb.verb() != null && !verb.verb().isTravel()) {
      Reading reading = verbs.read(verb);
      if ((reading.mood() == Mood.NEGATED || reading.mood() == Mood.ASKED) && verb.is(Verb.ATTEND) && isKnown(trigger, from)) {
        return new Reading(Mood.BARE, "held without whoever will not \"" + document.textOf(verb.first()) + '"', from, from, null);
      }
      Reading own = reading.mood() == Mood.BARE ? subjects.read(trigger, from) : null;
      if (own != null && own.mood().isAhead()) {
        return new Reading(own.mood(), own.rule(), reading.from(), from, verb);
      }
      return new Reading(reading.mood(), "object of \"" + reading.rule() + '"', reading.from(), from, verb).after(reading.subjectEnd());
    }
    if (article.is(before, Cue.AFTER)) {
      Reading subject = subjects.read(trigger, from);
      return subject != null && subject.mood() == Mood.PAST ? subject : new Reading(Mood.AFTER, document.textOf(before), from, from, null);
    }
    if (article.isAny(before, IN_DURING) && isWhereSaid(before)) {
      return new Reading(Mood.PAST, "said there", from, from, null);
    }
    if (article.is(before, Cue.BY)) {
      return byNeighbour(before, from);
    }
    Trigger held = article.isAny(before, IN_DURING) && trigger.noun() != Kind.VISIT ? attendedBefore(before) : null;
    if (held != null) {
      Reading reading = verbs.read(held);
      return new Reading(reading.mood(), "at it \"" + reading.rule() + '"', reading.from(), from, held).after(reading.subjectEnd());
    }
    return article.isAny(before, FOR_IN_DURING_TO_WITH) ? purpose(trigger, from) : null;
  }

  /** "the summit", "next week's talks", "the June session": held whether or not somebody comes. */
  private boolean isKnown(Trigger trigger, int from) {
    return article.is(from, Cue.DETERMINER) ? !article.is(from, Cue.INDEFINITE) : article.timeAt(from) != null || trigger.noun() == Kind.SUMMIT;
  }

  /** "will be followed on Monday by a session". */
  private @Nullable Reading byNeighbour(int by, int from) {
    int verb = by - 1;
    while (verb > article.sentenceStart(by) && (article.timeAt(verb) != null || article.is(verb, Cue.TOPIC))) {
      verb--;
    }
    VerbChain chain = VerbChain.before(article, verb);
    boolean ahead = chain.hasAny(Cue.WILL, Cue.WOULD) || (chain.has(Cue.TO) && chain.has(Cue.BE));
    return ahead && !chain.has(Cue.NOT) ? new Reading(Mood.WILL, document.textOf(verb) + " by", from, from, null) : null;
  }

  /** "will represent Oslo at the session", "will debate it at a summit": what is done there, and nothing else in between. */
  private @Nullable Trigger attendedBefore(int preposition) {
    for (int token = preposition - 1; token >= Math.max(article.sentenceStart(preposition), preposition - FARTHEST_VERB); token--) {
      Trigger verb = article.triggerAt(token);
      if (verb != null) {
        return verb.is(Verb.DISCUSS) || verb.is(Verb.ATTEND) ? verb : null;
      }
      if (article.isAny(token, CLAUSE_SAY) || document.isSymbol(token, ';') || document.isSymbol(token, ',')) {
        return null;
      }
    }
    return null;
  }

  /** "she said at a conference", "told a meeting in Bern". */
  private boolean isWhereSaid(int preposition) {
    for (int token = preposition - 1; token >= Math.max(article.sentenceStart(preposition), preposition - 3); token--) {
      if (article.is(token, Cue.SAY) || (token == preposition - 1 && isDone(token))) {
        return true;
      }
    }
    return false;
  }

  /** "agreed at a meeting": what was done there is over. */
  private boolean isDone(int token) {
    return document.isWord(token)
        && document.textOf(token).endsWith("ed")
        && article.triggerAt(token) == null
        && !article.isAny(token - 1, Cue.bits(Cue.IS, Cue.WAS, Cue.BE));
  }

  /** "left for Bern for talks", "leaves on a tour", "will meet for talks", "will attend, in Bern, a session". */
  private @Nullable Reading purpose(Trigger trigger, int from) {
    boolean tour = trigger.noun() == Kind.VISIT && article.is(from - 1, Cue.TOPIC);
    if (!tour && !article.is(from - 1, Cue.FOR)) {
      return null;
    }
    for (int token = from - 2; token >= article.sentenceStart(trigger.first()); token--) {
      Trigger verb = article.triggerAt(token);
      if (tour && verb != null && verb.word().isPastOnly()) {
        return null;
      }
      if (verb != null && (verb.noun() == Kind.VISIT || (verb.verb() != null && !verb.verb().isSupport()))) {
        return new Reading(Mood.PURPOSE, "for, behind \"" + document.textOf(verb.first()) + '"', from, from, verb);
      }
      if (article.isAny(token, CLAUSE_SAY) || document.isSymbol(token, ';')) {
        return null;
      }
    }
    return null;
  }

  /** "the conference that Oslo is hosting", "talks which the envoy will chair on Friday". */
  private @Nullable Trigger heldByClause(Trigger noun) {
    int end = Math.min(article.sentenceEnd(noun.first()), noun.end() + LONGEST_PHRASE);
    boolean clause = false;
    for (int token = noun.end(); token < end && !document.isSymbol(token, ';') && !article.is(token, Cue.SAY); token++) {
      Trigger verb = article.triggerAt(token);
      if (verb != null && verb.first() == token) {
        return clause && isHolding(verb) ? verb : null;
      }
      if (article.is(token, Cue.CLAUSE)) {
        clause = article.nameAt(token + 1) != null || article.is(token + 1, Cue.DETERMINER);
      }
    }
    return null;
  }

  private boolean isHolding(Trigger verb) {
    boolean holds = verb.is(Verb.HOST) || verb.is(Verb.HOLD) || verb.is(Verb.CONVENE) || verb.is(Verb.ATTEND);
    return holds && article.nameAt(verb.end()) == null && !article.is(verb.end(), Cue.DETERMINER);
  }

  private Reading bySubject(Trigger trigger, int from) {
    Trigger verb = heldByClause(trigger);
    if (verb != null) {
      Reading held = verbs.read(verb);
      return new Reading(held.mood(), "that \"" + held.rule() + '"', held.from(), from, verb).after(held.subjectEnd());
    }
    Reading reading = subjects.read(trigger, from);
    return reading == null ? new Reading(Mood.BARE, "noun alone", from, from, null) : reading;
  }
}
