package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/** Words that make a name of the time before them: the Sunday Times, Christmas Island. */
final class NameTails {

  private static final long BETWEEN = Role.anyOf(Role.PART_OF_DAY, Role.UNIT);

  private NameTails() {}

  /** Such a word stands here, perhaps behind another: the Saturday Evening Post. */
  static boolean isName(Words words, int token) {
    return isTail(words, token)
        || (words.isAny(token, BETWEEN) && words.isCapitalized(token) && isTail(words, token + 1));
  }

  private static boolean isTail(Words words, int token) {
    return words.is(token, Role.NAME_TAIL) && words.isCapitalized(token);
  }
}
