package org.aidememoire.extract.text;

/** The few kinds of character that the tokenizer tells apart. */
final class CharClass {

  static final byte OTHER = 0;
  static final byte SPACE = 1;
  static final byte NEWLINE = 2;
  static final byte LETTER = 3;
  static final byte DIGIT = 4;
  static final byte MARK = 5;

  private static final byte[] ASCII = new byte[128];

  static {
    for (int c = 0; c < 128; c++) {
      ASCII[c] = classify((char) c);
    }
  }

  private CharClass() {}

  static byte of(char c) {
    return c < 128 ? ASCII[c] : classify(c);
  }

  private static byte classify(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return NEWLINE;
    }
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF') {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK
        ? MARK
        : OTHER;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
