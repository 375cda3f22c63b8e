package org.aidememoire.extract.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of words, numbered from 1 in the order given; finds a token's number without
 * making a string.
 *
 * <p>A token that its {@link Tokenizer} has looked up in the language's lexicon is not spelled
 * again: its number there leads to its number here.
 */
public final class WordIndex {

  /** The id of every word that the index does not hold. */
  public static final int UNKNOWN = 0;

  /** No words at all. */
  static final WordIndex NONE = new WordIndex(new String[0]);

  private final String[] words;

  /** A hash table: ids, and beside each the hash of its word, so that few strings are looked at. */
  private final int[] table;

  private final int[] hashes;
  private final int mask;

  /**
   * From the lexicon of the document asked about last. Two threads may make it twice; either is
   * right.
   */
  private @Nullable Translation translation;

  private WordIndex(String[] words) {
    this.words = words;
    this.mask = Integer.highestOneBit(Math.max(8, words.length) * 2) * 2 - 1;
    this.table = new int[mask + 1];
    this.hashes = new int[mask + 1];
    for (int i = 0; i < words.length; i++) {
      insert(i);
    }
  }

  /** Words in any case; of equal ones the first counts. */
  public static WordIndex of(Collection<String> words) {
    return new WordIndex(words.stream().map(WordIndex::folded).distinct().toArray(String[]::new));
  }

  private static String folded(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Folding.fold(chars[i]);
    }
    return new String(chars);
  }

  private void insert(int i) {
    int hash = Folding.hash(words[i].toCharArray(), 0, words[i].length());
    int slot = slot(hash);
    while (table[slot] != UNKNOWN) {
      slot = (slot + 1) & mask;
    }
    table[slot] = i + 1;
    hashes[slot] = hash;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  public int size() {
    return words.length;
  }

  /** The word with this id, folded to lower case. */
  public String word(int id) {
    return words[id - 1];
  }

  public int id(String word) {
    return id(word.toCharArray(), 0, word.length());
  }

  int id(char[] chars, int start, int end) {
    return find(Folding.hash(chars, start, end), chars, start, end);
  }

  /** The id of a word or clitic of the document; {@link #UNKNOWN} for other tokens. */
  public int id(Document document, int token) {
    return translationFrom(document.lexicon()).id(document, token);
  }

  private Translation translationFrom(WordIndex lexicon) {
    Translation known = translation;
    if (known == null || !known.isFrom(lexicon)) {
      known = new Translation(lexicon, this);
      translation = known;
    }
    return known;
  }

  public boolean contains(Document document, int token) {
    return id(document, token) != UNKNOWN;
  }

  /** The id of a token by its letters. */
  int spelled(Document document, int token) {
    return document.hasLetters(token)
        ? find(document.hash(token), document.chars(), document.start(token), document.end(token))
        : UNKNOWN;
  }

  private int find(int hash, char[] chars, int start, int end) {
    for (int slot = slot(hash); table[slot] != UNKNOWN; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash && Folding.isSpelled(chars, start, end, words[table[slot] - 1])) {
        return table[slot];
      }
    }
    return UNKNOWN;
  }
}
