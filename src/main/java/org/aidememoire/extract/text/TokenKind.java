package org.aidememoire.extract.text;

/** What a token is made of. */
public enum TokenKind {
  /**
   * A run of letters, with its dots and inner apostrophes: {@code talks}, {@code Jan.}, {@code
   * U.S.}, {@code o'clock}.
   */
  WORD,
  /**
   * The end of a contraction: the {@code 's} of {@code today's}, the {@code 'll} of {@code
   * they'll}.
   */
  CLITIC,
  /** A run of digits, thousands grouped or not: {@code 17}, {@code 1,250}. */
  NUMBER,
  /** One sign: {@code - , . "}. */
  SYMBOL,
  /** A URL, a mail address or a {@code @name}: nothing inside it is language. */
  ADDRESS
}
