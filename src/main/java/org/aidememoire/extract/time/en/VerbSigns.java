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
            || isTimetable(words, token)
            || isPlan(words, token);
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
    boolean event =
        verbs.is(words, token + 1, Sense.EVENT)
            || (isNounBehind(words, token + 1) && verbs.is(words, token + 2, Sense.EVENT));
    return event && verbs.is(words, token, Sense.PLANNED_THING);
  }

  private boolean isPast(Words words, int token) {
    return verbs.isPast(words, token)
        && !isAdjective(words, token)
        && !isNoun(words, token)
        && !(verbs.is(words, token, Sense.IN_A_ROW) && words.isComma(token - 1))
        && !verbs.is(words, token - 1, Sense.IF);
  }

  /** "a rate cut": a noun that looks like a past tense. */
  private boolean isNoun(Words words, int token) {
    boolean behindArticle =
        words.isAny(token - 1, Role.anyOf(Role.INDEFINITE, Role.DEFINITE))
            || (words.isWord(token - 1) && words.is(token - 2, Role.INDEFINITE))
            || (words.isHyphen(token - 2) && words.is(token - 4, Role.INDEFINITE));
    boolean active =
        verbs.is(words, token + 1, Sense.PARTICLE)
            || words.isAny(
                token + 1, Role.anyOf(Role.INDEFINITE, Role.DEFINITE, Role.POSSESSIVE));
    return verbs.is(words, token, Sense.PAST_AND_NOUN) && behindArticle && !active;
  }

  /** "a planned visit", "a still unspecified date". */
  private boolean isAdjective(Words words, int token) {
    int before = isAdverb(words, token - 1) ? token - 2 : token - 1;
    boolean marked =
        verbs.is(words, before, Sense.NOUN_MARKER)
            && !verbs.is(words, before, Sense.THAT)
            && !words.isAny(before, Role.anyOf(Role.IN, Role.FROM));
    return marked && isNounBehind(words, token + 1) && !isOfThem(words, before, token);
  }

  /** "the two exchanged letters"; but "the two planned visits". */
  private boolean isOfThem(Words words, int number, int token) {
    return words.is(number, Role.CARDINAL)
        && words.is(number - 1, Role.DEFINITE)
        && !verbs.is(words, token, Sense.PLANNED);
  }

  /** "expects a cut before May"; not "a plan". */
  private boolean isPlan(Words words, int token) {
    return verbs.is(words, token, Sense.PLAN)
        && !words.isCapitalized(token)
        && !verbs.isGerund(words, token)
        && !verbs.is(words, token - 1, Sense.NOUN_MARKER)
        && (words.isCapitalized(token + 1)
            || words.isAny(
                token + 1, Role.anyOf(Role.INDEFINITE, Role.DEFINITE, Role.POSSESSIVE)));
  }

  private boolean isNounBehind(Words words, int token) {
    boolean other = verbs.isAny(words, token, Verbs.anyOf(Sense.NOUN_MARKER, Sense.INFINITIVE));
    return words.isNumber(token) || (words.isWord(token) && !other && words.roles(token) == 0);
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
    if (!listed || isNounBefore(words, token)) {
      return false;
    }
    if (isInfinitive(words, token - 1) || isFinite(words, token - 1)) {
      return false; // the word before tells more
    }
    return !verbs.is(words, token, Sense.NOUN_AS_WELL)
        || verbs.is(words, token + 1, Sense.PARTICLE)
        || words.isAny(token + 1, Role.anyOf(Role.INDEFINITE, Role.DEFINITE, Role.POSSESSIVE))
        || ((words.is(token - 1, Role.AND) || words.isComma(token - 1))
            && words.is(token + 1, Role.WEEKDAY))
        || hasSubjectOrObject(words, token);
  }

  /** "the start", "142 marks"; but "the truce that starts". */
  private boolean isNounBefore(Words words, int token) {
    boolean relative = verbs.is(words, token - 1, Sense.THAT) && isPlural(words, token);
    return words.isNumber(token - 1)
        || (verbs.is(words, token - 1, Sense.NOUN_MARKER) && !relative);
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
    boolean name =
        words.isWord(token)
            && words.isCapitalized(token)
            && !verbs.isAny(words, token, Verbs.anyOf(Sense.CLAUSE, Sense.NOUN_MARKER));
    return name || verbs.is(words, token, Sense.SINGULAR_SUBJECT);
  }
}
