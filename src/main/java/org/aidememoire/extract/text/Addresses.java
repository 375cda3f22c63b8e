package org.aidememoire.extract.text;

/** Finds where a URL, a mail address or a {@code @name} ends. */
final class Addresses {

  private static final int LONGEST_SCHEME = 8;

  private Addresses() {}

  /**
   * The end of the address that starts here; {@code at} if none does. Only asked where a token
   * starts.
   */
  static int endOfAddress(char[] chars, int at) {
    char c = chars[at];
    if (c == '@') {
      return isNameChar(chars, at + 1) ? endOfName(chars, at + 1) : at;
    }
    if (!isNameChar(chars, at) || (at > 0 && isNameChar(chars, at - 1))) {
      return at;
    }
    return startsAddress(chars, at) ? endOfNonSpace(chars, at) : at;
  }

  /**
   * Whether a word with this sign behind it may be the beginning of an address; only then it is
   * worth a look.
   */
  static boolean mayGoOn(char sign) {
    return sign == '.' || sign == ':' || sign == '@' || sign == '_' || (sign >= '0' && sign <= '9');
  }

  private static boolean startsAddress(char[] chars, int at) {
    int end = at;
    while (isNameChar(chars, end) && end - at <= LONGEST_SCHEME) {
      end++;
    }
    if (isAt(chars, end, "://") || (end == at + 3 && isAt(chars, at, "www."))) {
      return true;
    }
    return isMail(chars, end) || isPath(chars, at, end);
  }

  /**
   * {@code press@example.org}: a name may be long and dotted, but an at sign must follow a name
   * character at once.
   */
  private static boolean isMail(char[] chars, int end) {
    return isAt(chars, end, "@") && isNameChar(chars, end + 1);
  }

  /** {@code example.org/2014/05/06}: a lower-case dotted name with a slash behind it. */
  private static boolean isPath(char[] chars, int at, int end) {
    int index = end;
    int dots = 0;
    while (index - at < 40
        && index + 1 < chars.length
        && chars[index] == '.'
        && isLowerCase(chars[index + 1])) {
      dots++;
      index = endOfName(chars, index + 1);
    }
    return dots > 0 && index < chars.length && chars[index] == '/';
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static int endOfNonSpace(char[] chars, int at) {
    int end = at;
    while (end < chars.length
        && CharClass.of(chars[end]) != CharClass.SPACE
        && CharClass.of(chars[end]) != CharClass.NEWLINE) {
      end++;
    }
    while (end > at + 1 && isTrailing(chars[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isTrailing(char c) {
    return c == '.' || c == ',' || c == ';' || c == ')' || c == '"' || c == '\'' || c == '>'
        || c == ']';
  }

  private static int endOfName(char[] chars, int at) {
    int end = at;
    while (isNameChar(chars, end)) {
      end++;
    }
    return end;
  }

  private static boolean isNameChar(char[] chars, int at) {
    if (at >= chars.length) {
      return false;
    }
    byte type = CharClass.of(chars[at]);
    return type == CharClass.LETTER || type == CharClass.DIGIT || chars[at] == '_';
  }

  private static boolean isAt(char[] chars, int at, String text) {
    if (at + text.length() > chars.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Folding.fold(chars[at + i]) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
