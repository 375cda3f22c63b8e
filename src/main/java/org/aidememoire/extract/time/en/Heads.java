package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/** Tells the last noun of a phrase from one before another: "the weekend", "a weekend retreat". */
final class Heads {

  private static final long LINKS =
      Role.anyOf(
          Role.OF,
          Role.IN,
          Role.ON_AT,
          Role.AND,
          Role.OR,
          Role.FROM,
          Role.TO,
          Role.BEFORE,
          Role.AFTER,
          Role.DEFINITE,
          Role.INDEFINITE);

  private Heads() {}

  static boolean isHead(Words words, int token) {
    int next = token + 1;
    return !words.isDash(next)
        && (!words.isWord(next) || words.isAny(next, LINKS) || isNoNoun(words.text(next)));
  }

  private static boolean isNoNoun(String word) {
    return switch (word) {
      case "ahead", "away", "here", "there", "off", "out", "with", "for", "all", "everyone" -> true;
      case "is", "was", "has", "had", "will", "that", "when", "while", "so", "but", "by" -> true;
      default -> false;
    };
  }
}
