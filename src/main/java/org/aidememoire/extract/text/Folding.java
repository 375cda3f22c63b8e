package org.aidememoire.extract.text;

/**
 * Upper and lower case, straight and curly apostrophe made one: the form in which words are
 * compared.
 */
final class Folding {

  private Folding() {}

  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  static int hash(int soFar, char c) {
    return soFar * 31 + fold(c);
  }

  static int hash(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, chars[i]);
    }
    return hash;
  }

  /** Whether a piece of text, folded, is this word. */
  static boolean isSpelled(char[] chars, int start, int end, String folded) {
    if (end - start != folded.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (fold(chars[i]) != folded.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }
}
