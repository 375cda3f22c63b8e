package org.aidememoire.extract.text;

/**
 * Tells the apostrophe inside a word ({@code O'Brien}, {@code won't}) from the one that starts a
 * clitic ({@code today's}).
 */
final class Apostrophes {

  private static final String[] CLITICS = {"s", "ll", "re", "ve", "d", "m"};

  private Apostrophes() {}

  static boolean isInsideWord(char[] chars, int wordStart, int at) {
    return at > wordStart
        && CharClass.isApostrophe(chars[at])
        && isLetter(chars, at + 1)
        && endOfClitic(chars, at) == at;
  }

  /** Where the clitic that starts here ends; {@code at} if none does. */
  static int endOfClitic(char[] chars, int at) {
    if (at >= chars.length || !CharClass.isApostrophe(chars[at])) {
      return at;
    }
    for (String clitic : CLITICS) {
      int end = at + 1 + clitic.length();
      if (end <= chars.length && startsWith(chars, at + 1, clitic) && !isLetter(chars, end)) {
        return end;
      }
    }
    return at;
  }

  private static boolean startsWith(char[] chars, int at, String clitic) {
    for (int i = 0; i < clitic.length(); i++) {
      if (Folding.fold(chars[at + i]) != clitic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char[] chars, int at) {
    return at < chars.length && CharClass.of(chars[at]) == CharClass.LETTER;
  }
}
