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
 */
record NameWords(
    WordIndex notNames, WordIndex particles, WordIndex suffixes, WordIndex openers) {

  static NameWords of(String language, WordLists roles) {
    return new NameWords(
        WordIndex.of(roles.words("no name")),
        WordIndex.of(roles.words("particle")),
        WordIndex.of(roles.words("suffix")),
        WordIndex.of(WordLists.read(language, "abbreviations").words("sentence opener")));
  }
}
