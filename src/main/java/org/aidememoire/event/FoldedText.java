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
    return hasCaseOnly(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
  }

  /** Whether it is ASCII without needless blanks, as most text is: folding the rest takes twenty times as long. */
  private static boolean hasCaseOnly(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replace('’', '\'');
    return BLANKS.matcher(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the words stand in the text, from word start to word end. */
  static boolean hasWords(String text, String foldedWords) {
    String folded = of(text);
    String wanted = words(foldedWords);
    boolean isOneWord = wanted.indexOf(' ') < 0;
    return (!isOneWord || folded.contains(wanted)) && (" " + words(folded) + " ").contains(" " + wanted + " ");
  }

  private static String words(String folded) {
    return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
  }
}
