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

  static int hash(CharSequence word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }
}
