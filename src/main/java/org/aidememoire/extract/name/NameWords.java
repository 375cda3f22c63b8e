package org.aidememoire.extract.name;

import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;

/**
 * The small words of people's names.
 *
 * @param notNames capitalised words that are none: "Monday", "Party"
 * @param particles "von", "bin"
 * @param suffixes behind a comma still of the name: "Jr."
 * @param openers closed-class words that begin a sentence
 * @param breaks words that no title holds: "between", "told"
 * @param lands "province": "of NAME" behind it is no person
 */
record NameWords(
    WordIndex notNames, WordIndex particles, WordIndex suffixes, WordIndex openers, WordIndex breaks, WordIndex lands) {

  static NameWords of(String language, WordLists roles) {
    return new NameWords(
        WordIndex.of(roles.words("no name")),
        WordIndex.of(roles.words("particle")),
        WordIndex.of(roles.words("suffix")),
        WordIndex.of(WordLists.read(language, "abbreviations").words("sentence opener")),
        WordIndex.of(roles.words("no part of a title")),
        WordIndex.of(roles.words("land of a name")));
  }
}
