package org.aidememoire.extract.text;

/** Cuts texts of one language into tokens and sentences; immutable, one may serve all threads. */
public final class Tokenizer {

  private final Abbreviations abbreviations;

  private Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** {@code forLanguage("en")}; reads the language's word lists, so keep what it gives. */
  public static Tokenizer forLanguage(String language) {
    return new Tokenizer(Abbreviations.of(language));
  }

  public Document read(String text) {
    char[] chars = text.toCharArray();
    TokenBuffer tokens = new TokenScan(chars, abbreviations).tokens();
    int[] sentences = new SentenceSplitter(chars, tokens, abbreviations).starts();
    return new Document(text, chars, tokens, sentences);
  }
}
