package org.aidememoire.extract.sighting;

import java.util.EnumSet;
import java.util.Set;
import org.aidememoire.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A word that a meeting may be said with: "visits" as a verb in the third person, as a noun of kind VISIT, or both.
 *
 * @param verb null if it is no verb
 * @param forms the forms of the verb that are spelled so
 * @param noun null if it is no noun
 * @param isGathering the name of an organisation that stands for its meeting: "the G20 in Rome"
 */
record TriggerWord(@Nullable Verb verb, Set<VerbForm> forms, @Nullable Kind noun, boolean isGathering) {

  /** Looks like a trigger and is none: "press conference". */
  static final TriggerWord NONE = new TriggerWord(null, EnumSet.noneOf(VerbForm.class), null, false);

  static TriggerWord verb(Verb verb, VerbForm form) {
    return new TriggerWord(verb, EnumSet.of(form), null, false);
  }

  static TriggerWord noun(Kind kind) {
    return new TriggerWord(null, EnumSet.noneOf(VerbForm.class), kind, false);
  }

  static TriggerWord gathering(Kind kind) {
    return new TriggerWord(null, EnumSet.noneOf(VerbForm.class), kind, true);
  }

  TriggerWord or(TriggerWord other) {
    EnumSet<VerbForm> all = EnumSet.noneOf(VerbForm.class);
    all.addAll(forms);
    all.addAll(other.forms);
    return new TriggerWord(verb == null ? other.verb : verb, all, noun == null ? other.noun : noun, isGathering && other.isGathering);
  }

  boolean isOnly(VerbForm form) {
    return forms.size() == 1 && forms.contains(form);
  }

  /** "met", "held": no present or infinitive is spelled so. */
  boolean isPastOnly() {
    return !forms.contains(VerbForm.BASE) && !forms.contains(VerbForm.THIRD) && !forms.contains(VerbForm.ING);
  }
}
