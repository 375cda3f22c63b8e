package org.aidememoire.extract.text;

import java.util.stream.IntStream;

/** Where the words of a lexicon stand in another index; immutable. */
final class Translation {

  private final WordIndex lexicon;
  private final int[] ids;

  /** The words that the lexicon does not know; the whole index if there is no lexicon. */
  private final WordIndex strangers;

  private final int[] strangerIds;

  Translation(WordIndex lexicon, WordIndex index) {
    this.lexicon = lexicon;
    this.ids = ids(lexicon, index);
    this.strangers =
        WordIndex.of(
            IntStream.rangeClosed(1, index.size())
                .mapToObj(index::word)
                .filter(word -> lexicon.id(word) == WordIndex.UNKNOWN)
                .toList());
    this.strangerIds = ids(strangers, index);
  }

  private static int[] ids(WordIndex from, WordIndex to) {
    return IntStream.rangeClosed(0, from.size())
        .map(word -> word == WordIndex.UNKNOWN ? WordIndex.UNKNOWN : to.id(from.word(word)))
        .toArray();
  }

  boolean isFrom(WordIndex other) {
    return lexicon == other;
  }

  /** The id of a token; only a word that the lexicon does not know may have to be spelled. */
  int id(Document document, int token) {
    int word = document.word(token);
    return word == WordIndex.UNKNOWN && strangers.size() > 0
        ? strangerIds[strangers.spelled(document, token)]
        : ids[word];
  }
}
