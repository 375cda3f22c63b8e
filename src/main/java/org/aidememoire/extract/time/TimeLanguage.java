package org.aidememoire.extract.time;

import java.util.List;

/** All that the engine must be told of a language. */
public record TimeLanguage(
    Lexicon lexicon, List<Form> forms, List<Refiner> refiners, Clauses clauses) {

  public TimeLanguage {
    forms = List.copyOf(forms);
    refiners = List.copyOf(refiners);
  }
}
