package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Mod;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words before a number that say how exact it is: "about", "nearly", "more than", "at least", "up
 * to", "no more than".
 */
record Approximation(int end, Mod mod) {

  private static final Mod[] MODS = Mod.values();

  static @Nullable Approximation at(Words words, int first) {
    if (words.is(first, Role.APPROXIMATE)) {
      return new Approximation(first + 1, MODS[words.value(first, Role.APPROXIMATE)]);
    }
    String word = words.text(first);
    return switch (word.length()) {
      case 2, 4 -> pair(words, first, word + " " + words.text(first + 1));
      default -> null;
    };
  }

  private static @Nullable Approximation pair(Words words, int first, String two) {
    return switch (two) {
      case "more than", "More than" -> new Approximation(first + 2, Mod.MORE_THAN);
      case "less than", "Less than" -> new Approximation(first + 2, Mod.LESS_THAN);
      case "at least", "At least" -> new Approximation(first + 2, Mod.EQUAL_OR_MORE);
      case "at most", "At most", "up to", "Up to" ->
          new Approximation(first + 2, Mod.EQUAL_OR_LESS);
      case "no more", "No more", "no less", "No less" -> than(words, first, two);
      default -> null;
    };
  }

  private static @Nullable Approximation than(Words words, int first, String two) {
    if (!words.text(first + 2).equals("than")) {
      return null;
    }
    return new Approximation(
        first + 3, two.endsWith("more") ? Mod.EQUAL_OR_LESS : Mod.EQUAL_OR_MORE);
  }
}
