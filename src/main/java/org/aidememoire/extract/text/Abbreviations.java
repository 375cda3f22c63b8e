package org.aidememoire.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one language that are written with a full stop, and what that says about the end of
 * a sentence.
 */
final class Abbreviations {

  enum Kind {
    NOT_ONE,
    /** Always stands before something: {@code Mr.}, {@code Gen.}. */
    TITLE,
    /**
     * Is one only with a number behind it: {@code No. 5}, {@code Sun. 12}; else it is a word that
     * ends a sentence.
     */
    BEFORE_NUMBER,
    /** May also stand last in its sentence: {@code Inc.}, {@code Jan.}. */
    ANYWHERE
  }

  private final WordIndex words;
  private final Kind[] kinds;
  private final WordIndex openers;

  private Abbreviations(WordIndex words, Kind[] kinds, WordIndex openers) {
    this.words = words;
    this.kinds = kinds;
    this.openers = openers;
  }

  static Abbreviations of(String language) {
    WordLists lists = WordLists.read(language, "abbreviations");
    List<String> all = new ArrayList<>(lists.words("title"));
    int titles = all.size();
    all.addAll(lists.words("before a number"));
    int numbered = all.size();
    all.addAll(lists.words("anywhere"));
    WordIndex words = WordIndex.of(all);
    Kind[] kinds = new Kind[words.size() + 1];
    kinds[WordIndex.UNKNOWN] = Kind.NOT_ONE;
    for (int id = 1; id < kinds.length; id++) {
      kinds[id] = id <= titles ? Kind.TITLE : id <= numbered ? Kind.BEFORE_NUMBER : Kind.ANYWHERE;
    }
    return new Abbreviations(words, kinds, WordIndex.of(lists.words("sentence opener")));
  }

  /** Of the word from {@code start} to before {@code end}, its full stop left out. */
  Kind kind(char[] chars, int start, int end) {
    return kinds[words.id(chars, start, end)];
  }

  /** A word that, with a capital, says that a new sentence has begun: {@code The}, {@code But}. */
  boolean opensSentence(char[] chars, int start, int end) {
    return openers.id(chars, start, end) != WordIndex.UNKNOWN;
  }
}
