package org.aidememoire.extract.text;

/** Tells a line break that only wraps running text from one that ends a paragraph. */
final class Lines {

  /** No wrapped column is narrower; a shorter line ended because its paragraph did. */
  private static final int NARROWEST_COLUMN = 45;

  /** No wrapped column is wider; in a text with longer lines a line is a paragraph. */
  private static final int WIDEST_COLUMN = 120;

  private final char[] chars;
  private final boolean wrapped;

  Lines(char[] chars) {
    this.chars = chars;
    this.wrapped = longestLine(chars) <= WIDEST_COLUMN;
  }

  private static int longestLine(char[] chars) {
    int longest = 0;
    int lineStart = 0;
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\n') {
        longest = Math.max(longest, i - lineStart);
        lineStart = i + 1;
      }
    }
    return Math.max(longest, chars.length - lineStart);
  }

  /**
   * What the white space from {@code start} to {@code end} is, given that it holds a line break.
   */
  Gap gap(int start, int end) {
    if (!wrapped || breaks(start, end) > 1 || start - lineStart(start) < NARROWEST_COLUMN) {
      return Gap.PARAGRAPH;
    }
    return Gap.LINE;
  }

  private int breaks(int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      boolean second = chars[i] == '\n' && i > start && chars[i - 1] == '\r';
      breaks += CharClass.of(chars[i]) == CharClass.NEWLINE && !second ? 1 : 0;
    }
    return breaks;
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && offset - start < NARROWEST_COLUMN && chars[start - 1] != '\n') {
      start--;
    }
    return start;
  }
}
