package org.aidememoire.extract.text;

import java.util.Arrays;

/**
 * A text as numbered tokens in numbered sentences; token {@code size()} and beyond do not exist, so
 * ask for none.
 *
 * <p>Immutable, so that many threads may read one. Token properties are parallel arrays: a document
 * of a million words costs no million objects.
 */
public final class Document {

  private final String text;
  private final char[] chars;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] codes;
  private final TokenKind[] kinds;
  private final Gap[] gaps;
  private final CaseShape[] shapes;
  private final int[] sentenceStarts;
  private final int[] sentenceByToken;
  private final WordIndex lexicon;
  private final int[] words;

  Document(
      String text, char[] chars, TokenBuffer tokens, int[] sentenceStarts, WordIndex lexicon) {
    this.text = text;
    this.chars = chars;
    this.size = tokens.size;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.codes = tokens.codes;
    this.kinds = tokens.kinds;
    this.gaps = tokens.gaps;
    this.shapes = tokens.shapes;
    this.sentenceStarts = sentenceStarts;
    this.sentenceByToken = sentenceByToken();
    this.lexicon = lexicon;
    this.words = lookUp(lexicon);
  }

  private int[] sentenceByToken() {
    int[] sentences = new int[size];
    for (int sentence = 1; sentence < sentenceStarts.length; sentence++) {
      Arrays.fill(sentences, sentenceStarts[sentence], endToken(sentence), sentence);
    }
    return sentences;
  }

  private int[] lookUp(WordIndex lexicon) {
    int[] found = new int[size];
    for (int token = 0; token < size; token++) {
      found[token] = lexicon.spelled(this, token);
    }
    return found;
  }

  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public TokenKind kind(int token) {
    return kinds[token];
  }

  public Gap gapBefore(int token) {
    return gaps[token];
  }

  public CaseShape shape(int token) {
    return shapes[token];
  }

  /** Nothing stands between this token and the one before. */
  public boolean isGlued(int token) {
    return token > 0 && gaps[token] == Gap.NONE;
  }

  public boolean isNumber(int token) {
    return kinds[token] == TokenKind.NUMBER;
  }

  public boolean isWord(int token) {
    return kinds[token] == TokenKind.WORD;
  }

  /** A word or a clitic: what a {@link WordIndex} may hold. */
  boolean hasLetters(int token) {
    return kinds[token] == TokenKind.WORD || kinds[token] == TokenKind.CLITIC;
  }

  /** The token's first letter is upper case. */
  public boolean isCapitalized(int token) {
    return shapes[token] == CaseShape.CAPITALIZED || shapes[token] == CaseShape.UPPER;
  }

  /** The value of a {@code NUMBER}; {@code Integer.MAX_VALUE} where it does not fit. */
  public int number(int token) {
    return codes[token];
  }

  /** How many characters the token has. */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** The sign of a {@code SYMBOL}, and 0 for any other token. */
  public char symbol(int token) {
    return kinds[token] == TokenKind.SYMBOL ? chars[starts[token]] : 0;
  }

  public boolean isSymbol(int token, char sign) {
    return symbol(token) == sign;
  }

  public char charAt(int offset) {
    return chars[offset];
  }

  /** The words that the tokens were looked up in. */
  WordIndex lexicon() {
    return lexicon;
  }

  /** The token's id in the lexicon. */
  int word(int token) {
    return words[token];
  }

  /** The text's characters; only to be read. */
  char[] chars() {
    return chars;
  }

  /** The case-folded hash of a word, by which {@link WordIndex} finds it. */
  int hash(int token) {
    return codes[token];
  }

  /** Whether the token is this word, which is written in lower case, in any case. */
  public boolean isSpelled(int token, String folded) {
    return Folding.isSpelled(chars, starts[token], ends[token], folded);
  }

  public int sentences() {
    return sentenceStarts.length;
  }

  /** The first token of a sentence. */
  public int firstToken(int sentence) {
    return sentenceStarts[sentence];
  }

  /** The token after the last one of a sentence. */
  public int endToken(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : size;
  }

  /** The sentence that a token stands in. */
  public int sentenceOf(int token) {
    return sentenceByToken[token];
  }

  /** From the first token's start to the end of the token before {@code endToken}. */
  public Span span(int firstToken, int endToken) {
    return new Span(starts[firstToken], ends[endToken - 1]);
  }

  public Span sentenceSpan(int sentence) {
    return span(firstToken(sentence), endToken(sentence));
  }

  public String textOf(int token) {
    return text.substring(starts[token], ends[token]);
  }

  public String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The first token that ends after the offset; {@code size()} if none does. */
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * A span in UTF-16 units as the same span in code points, which is what files and other programs
   * count in.
   */
  public Span inCodePoints(Span span) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }
}
