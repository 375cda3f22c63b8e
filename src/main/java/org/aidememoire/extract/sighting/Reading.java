package org.aidememoire.extract.sighting;

import org.jspecify.annotations.Nullable;

/**
 * How a trigger is meant.
 *
 * @param rule which words decided: "will", "noun: held by \"will hold\""
 * @param from the first token of its verb group; for a noun of that of its verb, or of its own phrase
 * @param phrase the first token of the noun phrase; the trigger itself for a verb
 * @param governor the verb whose object the noun is, or that the purpose hangs on; null if there is none
 * @param subjectEnd behind its subject
 */
record Reading(Mood mood, String rule, int from, int phrase, @Nullable Trigger governor, int subjectEnd) {

  Reading(Mood mood, String rule, int from, int phrase, @Nullable Trigger governor) {
    this(mood, rule, from, phrase, governor, from);
  }

  /** Of a verb that shares its subject with the one before: "will meet A and visit B". */
  Reading after(int firstVerb) {
    return new Reading(mood, rule, from, phrase, governor, firstVerb);
  }

  Reading with(Mood other, String why) {
    return new Reading(other, rule + ", " + why, from, phrase, governor, subjectEnd);
  }
}
