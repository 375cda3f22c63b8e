package org.aidememoire.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, for comparing: "Côte d’Ivoire" and "cote d'ivoire" are the same. */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private FoldedText() {}

  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replace('’', '\'');
    return BLANKS.matcher(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the words stand in the text, from word start to word end. */
  static boolean hasWords(String text, String foldedWords) {
    return (" " + words(of(text)) + " ").contains(" " + words(foldedWords) + " ");
  }

  private static String words(String folded) {
    return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
  }
}
