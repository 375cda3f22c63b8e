package org.aidememoire.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts of one language into tokens and sentences; immutable, one may serve all threads. */
public final class Tokenizer {

  private final Abbreviations abbreviations;
  private final WordIndex lexicon;

  private Tokenizer(Abbreviations abbreviations, WordIndex lexicon) {
    this.abbreviations = abbreviations;
    this.lexicon = lexicon;
  }

  /** {@code forLanguage("en")}; reads the language's abbreviations, so keep what it gives. */
  public static Tokenizer forLanguage(String language) {
    return new Tokenizer(Abbreviations.of(language), WordIndex.NONE);
  }

  /**
   * The same for many texts: looks up each word in all lists of the language together, so that no
   * {@link WordIndex} has to do it again.
   */
  public static Tokenizer withLexicon(String language) {
    Tokenizer plain = forLanguage(language);
    return new Tokenizer(plain.abbreviations, plain.lexicon(WordLists.all(language)));
  }

  private WordIndex lexicon(List<WordLists> lists) {
    List<String> words = new ArrayList<>();
    for (WordLists list : lists) {
      Document document = read(String.join("\n", list.words()));
      for (int token = 0; token < document.size(); token++) {
        if (document.hasLetters(token)) {
          words.add(document.textOf(token));
        }
      }
    }
    return WordIndex.of(words);
  }

  public Document read(String text) {
    char[] chars = text.toCharArray();
    TokenBuffer tokens = new TokenScan(chars, abbreviations).tokens();
    int[] sentences = new SentenceSplitter(chars, tokens, abbreviations).starts();
    return new Document(text, chars, tokens, sentences, lexicon);
  }
}
