package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.en.Verbs.Sense;

/**
 * Tells which words of a sentence are verbs that show a tense, without a parser: by their form and
 * their neighbours.
 */
final class VerbSigns {

  private static final long FINITE =
      Verbs.anyOf(
          Sense.WILL, Sense.BE, Sense.BE_INFINITIVE, Sense.WAS, Sense.HAVE, Sense.HAD, Sense.SAY);
  private static final long NO_INFINITIVE = Verbs.anyOf(Sense.NOUN_MARKER, Sense.NO_INFINITIVE);

  private final Verbs verbs;

  VerbSigns(Verbs verbs) {
    this.verbs = verbs;
  }

  boolean tellsTense(Words words, int token) {
    boolean tells =
        isFinite(words, token)
            || isInfinitive(words, token)
            || isPast(words, token)
            || isTimetable(words, token);
    return tells && !isAsPlanned(words, token);
  }

  boolean isFinite(Words words, int token) {
    return verbs.isAny(words, token, FINITE)
        || (verbs.is(words, token, Sense.MODAL) && !words.isCapitalized(token))
        || (verbs.is(words, token, Sense.PLANNED) && !isAdjective(words, token));
  }

  /** "met as planned": it came about. */
  boolean isAsPlanned(Words words, int token) {
    int before = isAdverb(words, token - 1) ? token - 2 : token - 1;
    return verbs.is(words, token, Sense.PLANNED) && verbs.is(words, before, Sense.AS);
  }

  /**
   * "a planned trip to Berlin on Tuesday", "the upcoming visit": whatever became of it, it lay
   * ahead.
   */
  boolean isPlannedThing(Words words, int token) {
    return verbs.is(words, token, Sense.PLANNED_THING) && isNounBehind(words, token + 1);
  }

  private boolean isPast(Words words, int token) {
    return verbs.isPast(words, token) && !isAdjective(words, token);
  }

  /** "a planned visit", "a still unspecified date". */
  private boolean isAdjective(Words words, int token) {
    int before = isAdverb(words, token - 1) ? token - 2 : token - 1;
    boolean marked =
        verbs.is(words, before, Sense.NOUN_MARKER)
            && !words.isAny(before, Role.anyOf(Role.IN, Role.FROM));
    return marked && isNounBehind(words, token + 1);
  }

  private boolean isNounBehind(Words words, int token) {
    boolean other = verbs.isAny(words, token, Verbs.anyOf(Sense.NOUN_MARKER, Sense.INFINITIVE));
    return words.isWord(token) && !other && words.roles(token) == 0;
  }

  boolean isAdverb(Words words, int token) {
    return verbs.is(words, token, Sense.ADVERB)
        || (words.isWord(token) && words.text(token).endsWith("ly"));
  }

  /** "to meet", not "to Paris", "to the", "to reporters". */
  boolean isInfinitive(Words words, int token) {
    int verb = token + 1;
    boolean maybe =
        verbs.is(words, token, Sense.INFINITIVE)
            && words.isWord(verb)
            && !words.isCapitalized(verb);
    return maybe
        && !verbs.isAny(words, verb, NO_INFINITIVE)
        && !verbs.isGerund(words, verb)
        && !isPlural(words, verb)
        && !words.is(verb, Role.UNIT);
  }

  private static boolean isPlural(Words words, int token) {
    String word = words.text(token);
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
  }

  /**
   * The present tense of what a timetable fixes: "meets", "the talks begin"; not "a visit", "the
   * opening".
   */
  private boolean isTimetable(Words words, int token) {
    boolean listed = verbs.is(words, token, Sense.TIMETABLE) && !words.isCapitalized(token);
    if (!listed || verbs.is(words, token - 1, Sense.NOUN_MARKER) || words.isNumber(token - 1)) {
      return false; // "the start", "142 marks"
    }
    if (isInfinitive(words, token - 1) || isFinite(words, token - 1)) {
      return false; // the word before tells more
    }
    return !verbs.is(words, token, Sense.NOUN_AS_WELL) || hasSubjectOrObject(words, token);
  }

  private boolean hasSubjectOrObject(Words words, int token) {
    if (!words.text(token).endsWith("s")) {
      return isPluralSubject(words, token - 1);
    }
    boolean object = words.isCapitalized(token + 1) && words.roles(token + 1) == 0;
    return object || isSingularSubject(words, token - 1);
  }

  private boolean isPluralSubject(Words words, int token) {
    boolean noun =
        words.isWord(token) && isPlural(words, token) && !verbs.is(words, token, Sense.TIMETABLE);
    return noun || verbs.is(words, token, Sense.PLURAL_SUBJECT);
  }

  private boolean isSingularSubject(Words words, int token) {
    return verbs.is(words, token, Sense.SINGULAR_SUBJECT)
        || (words.isWord(token) && words.isCapitalized(token));
  }
}
