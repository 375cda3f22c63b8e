package org.aidememoire.extract.text;

/** Where the words of a lexicon stand in another index; immutable. */
final class Translation {

  private final WordIndex lexicon;
  private final WordIndex index;
  private final int[] ids;
  private final boolean strangers;

  Translation(WordIndex lexicon, WordIndex index) {
    this.lexicon = lexicon;
    this.index = index;
    this.ids = new int[lexicon.size() + 1];
    int known = 0;
    for (int word = 1; word < ids.length; word++) {
      ids[word] = index.id(lexicon.word(word));
      known += ids[word] == WordIndex.UNKNOWN ? 0 : 1;
    }
    this.strangers = known < index.size();
  }

  boolean isFrom(WordIndex other) {
    return lexicon == other;
  }

  /** The id of a token; only a word that the lexicon does not know, and the index may, is spelled. */
  int id(Document document, int token) {
    int word = document.word(token);
    return word == WordIndex.UNKNOWN && strangers ? index.spelled(document, token) : ids[word];
  }
}
