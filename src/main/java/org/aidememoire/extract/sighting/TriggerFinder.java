package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.name.Phrases;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds triggers, and decides for words that are both whether they are a verb or a noun there. */
final class TriggerFinder {

  private static final long DETERMINER_OF = Cue.bits(Cue.DETERMINER, Cue.OF);
  private static final long PARTICIPLE_LIKE = Cue.bits(Cue.BE, Cue.NOT, Cue.HAS, Cue.TO, Cue.DUE, Cue.PLAN);
  private static final long IS_WAS_BE = Cue.bits(Cue.IS, Cue.WAS, Cue.BE);
  private static final long AFTER_BEFORE = Cue.bits(Cue.AFTER, Cue.BEFORE);
  private static final long WITH_HE_THEY = Cue.bits(Cue.WITH, Cue.HE, Cue.THEY);

  private static final long CONTRACTED = Cue.bits(Cue.WILL, Cue.WOULD, Cue.IS, Cue.HAS);
  private static final long AUXILIARY = Cue.bits(Cue.WILL, Cue.WOULD, Cue.MAY, Cue.TO, Cue.DO);
  private static final long BEFORE_NOUN =
      Cue.bits(Cue.OF, Cue.FOR, Cue.DURING, Cue.NEXT, Cue.LAST, Cue.MAYBE, Cue.CANCEL, Cue.POSTPONE, Cue.FROM, Cue.WITH, Cue.AND, Cue.DETERMINER, Cue.DUE, Cue.EXPECTED, Cue.FORMERLY);

  private final Vocabulary vocabulary;
  private final Document document;
  private final Cues cues;
  private final Names names;
  private final Usage usage;

  TriggerFinder(Vocabulary vocabulary, Document document, Cues cues, Names names) {
    this.vocabulary = vocabulary;
    this.document = document;
    this.cues = cues;
    this.names = names;
    this.usage = new Usage(document, cues, names);
  }

  List<Trigger> find() {
    List<Trigger> triggers = new ArrayList<>();
    for (int token = 0; token < document.size(); token++) {
      Phrases.Found<TriggerWord> found = vocabulary.trigger(document, token);
      if (found != null) {
        boolean meeting = usage.isMeeting(found.value(), token, found.end(), triggers);
        Trigger trigger = meeting ? read(token, found) : null;
        if (trigger != null) {
          if (isCompound(triggers, trigger)) {
            triggers.removeLast();
          }
          triggers.add(trigger);
        }
        token = found.end() - 1;
      }
    }
    return triggers;
  }

  /** "one-on-one talks", "bilateral session": the last noun is the meeting. */
  private static boolean isCompound(List<Trigger> before, Trigger trigger) {
    return trigger.isNoun() && !before.isEmpty() && before.getLast().isNoun() && before.getLast().end() == trigger.first();
  }

  private @Nullable Trigger read(int token, Phrases.Found<TriggerWord> found) {
    TriggerWord word = found.value();
    if (word.verb() == null && word.noun() == null) {
      return null;
    }
    if (isAuxiliary(token, found.end())) {
      return null;
    }
    int sentence = document.sentenceOf(token);
    boolean noun = word.noun() != null && (word.verb() == null || isNoun(token, found.end(), word));
    if (!noun && isOtherNoun(token, word)) {
      return null;
    }
    return noun
        ? new Trigger(token, found.end(), sentence, word, null, word.noun())
        : word.verb() == null ? null : new Trigger(token, found.end(), sentence, word, word.verb(), null);
  }

  /** "the head of", "a swift return", "in the coming weeks": a noun or an adjective that is none of ours. */
  private boolean isOtherNoun(int token, TriggerWord word) {
    if (word.noun() != null || word.isPastOnly() || token == 0) {
      return false;
    }
    boolean opens = document.firstToken(document.sentenceOf(token)) == token && word.forms().contains(VerbForm.BASE);
    return opens
        || cues.isAny(token - 1, DETERMINER_OF)
        || isPossessive(token - 1)
        || cues.is(token + 1 < document.size() ? token + 1 : token, Cue.OF);
  }

  /** "has met", "had been". */
  private boolean isAuxiliary(int token, int end) {
    if (!cues.is(token, Cue.HAS) || end >= document.size()) {
      return false;
    }
    String next = document.textOf(end);
    Phrases.Found<TriggerWord> verb = vocabulary.trigger(document, end);
    boolean participle = next.endsWith("ed") || next.endsWith("en") || next.endsWith("ly") || cues.isAny(end, PARTICIPLE_LIKE);
    return participle || (verb != null && verb.value().forms().contains(VerbForm.PARTICIPLE));
  }

  /** "a visit", "the meeting", "his trip" against "will visit", "are meeting", "after meeting her". */
  private boolean isNoun(int token, int end, TriggerWord word) {
    if (token == 0 || document.firstToken(document.sentenceOf(token)) == token) {
      return word.noun() != Kind.VISIT;
    }
    boolean infinitive = cues.isAny(token - 1, AUXILIARY) && word.forms().contains(VerbForm.BASE);
    if (infinitive) {
      return false;
    }
    if (word.forms().contains(VerbForm.ING)) {
      return !isIngVerb(token, end);
    }
    boolean afterName = word.forms().contains(VerbForm.BASE) && names.at(token - 1) != null;
    return word.noun() == Kind.TALKS || afterName || isNominal(token - 1) || (document.isCapitalized(token - 1) && (end >= document.size() || !isObjectStart(end)));
  }

  private boolean isIngVerb(int token, int end) {
    boolean auxiliary = cues.isAny(token - 1, IS_WAS_BE);
    boolean object = end < document.size() && isObjectStart(end);
    boolean afterPreposition = cues.isAny(token - 1, AFTER_BEFORE);
    return auxiliary || (object && (afterPreposition || document.isSymbol(token - 1, ',')));
  }

  private boolean isObjectStart(int token) {
    return document.isCapitalized(token) || cues.isAny(token, WITH_HE_THEY);
  }

  /** The "'s" of "Osei's"; in "he'll" stands a verb. */
  private boolean isPossessive(int token) {
    return document.kind(token) == TokenKind.CLITIC && !cues.isAny(token, CONTRACTED);
  }

  /** A determiner, adjective, possessive or number stands before it. */
  private boolean isNominal(int token) {
    return document.isNumber(token)
        || document.isSymbol(token, '-')
        || cues.isAny(token, BEFORE_NOUN)
        || isPossessive(token)
        || (document.shape(token) == CaseShape.LOWER && !cues.isAny(token, ~0L));
  }
}
