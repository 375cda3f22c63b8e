package org.aidememoire.extract.text;

import java.util.Arrays;

/** Finds the tokens that sentences start with. */
final class SentenceSplitter {

  /**
   * In tokens. Nobody writes a longer sentence; a list that never ends is cut, as whoever reads a
   * sentence may look at each word from each other.
   */
  private static final int LONGEST = 400;

  private final char[] chars;
  private final TokenBuffer tokens;
  private final Abbreviations abbreviations;

  SentenceSplitter(char[] chars, TokenBuffer tokens, Abbreviations abbreviations) {
    this.chars = chars;
    this.tokens = tokens;
    this.abbreviations = abbreviations;
  }

  int[] starts() {
    int[] starts = new int[tokens.size / 16 + 4];
    int count = 0;
    int latest = 0;
    for (int token = 0; token < tokens.size; token++) {
      if (token - latest == LONGEST || startsSentence(token)) {
        latest = token;
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = token;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private boolean startsSentence(int token) {
    if (token == 0 || tokens.gap(token) == Gap.PARAGRAPH) {
      return true;
    }
    if (tokens.gap(token) == Gap.NONE) {
      return isGluedSentence(token);
    }
    int last = lastBeforeClosers(token - 1);
    return last >= 0 && mayOpen(token) && endsSentence(last, token);
  }

  /** Crawlers lose the space between sentences: {@code talks.The minister}. */
  private boolean isGluedSentence(int token) {
    int last = token - 1;
    return isCapitalizedWord(token)
        && isTerminal(last)
        && last > 0
        && tokens.is(last - 1, TokenKind.WORD)
        && tokens.gap(last) == Gap.NONE
        && tokens.shapes[last - 1] == CaseShape.LOWER;
  }

  /** The last token before closing quotes and brackets. */
  private int lastBeforeClosers(int token) {
    int last = token;
    while (last > 0 && isCloser(last) && tokens.gap(last) == Gap.NONE) {
      last--;
    }
    return last;
  }

  private boolean endsSentence(int last, int next) {
    if (tokens.is(last, TokenKind.SYMBOL)) {
      return isTerminal(last);
    }
    if (!tokens.is(last, TokenKind.WORD) || chars[tokens.ends[last] - 1] != '.') {
      return false;
    }
    int opener = isOpener(next) && next + 1 < tokens.size ? next + 1 : next;
    return isCapitalizedWord(opener) && !isTitle(last) && abbreviations.opensSentence(chars, tokens.starts[opener], tokens.ends[opener]);
  }

  private boolean isTitle(int token) {
    return abbreviations.kind(chars, tokens.starts[token], tokens.ends[token] - 1)
        == Abbreviations.Kind.TITLE;
  }

  private boolean mayOpen(int token) {
    return tokens.is(token, TokenKind.NUMBER)
        || tokens.is(token, TokenKind.ADDRESS)
        || isOpener(token)
        || (tokens.is(token, TokenKind.WORD) && tokens.shapes[token] != CaseShape.LOWER);
  }

  private boolean isCapitalizedWord(int token) {
    return tokens.is(token, TokenKind.WORD) && tokens.shapes[token] == CaseShape.CAPITALIZED;
  }

  private boolean isTerminal(int token) {
    return isOneOf(token, ".!?\u2026");
  }

  private boolean isCloser(int token) {
    return isOneOf(token, "\"'\u2019\u201D)]\u00BB");
  }

  private boolean isOpener(int token) {
    return isOneOf(token, "\"'`\u2018\u201C([\u00AB-\u2013\u2014_*\u2022");
  }

  private boolean isOneOf(int token, String signs) {
    return tokens.is(token, TokenKind.SYMBOL) && signs.indexOf(chars[tokens.starts[token]]) >= 0;
  }
}
