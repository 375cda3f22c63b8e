package org.aidememoire.extract.sighting;

import org.jspecify.annotations.Nullable;

/**
 * How a trigger is meant.
 *
 * @param rule which words decided: "will", "noun: held by \"will hold\""
 * @param from the first token of its verb group; for a noun of that of its verb, or of its own phrase
 * @param phrase the first token of the noun phrase; the trigger itself for a verb
 * @param governor the verb whose object the noun is, or that the purpose hangs on; null if there is none
 */
record Reading(Mood mood, String rule, int from, int phrase, @Nullable Trigger governor) {

  Reading with(Mood other, String why) {
    return new Reading(other, rule + ", " + why, from, phrase, governor);
  }
}
