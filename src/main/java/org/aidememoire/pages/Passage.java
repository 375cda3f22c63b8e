package org.aidememoire.pages;

import org.aidememoire.event.Evidence;
import org.jspecify.annotations.Nullable;

/** Words of an article that a field was read from, in their sentence. */
record Passage(String before, String words, String after) {

  private static final int LONGEST_SIDE = 240;

  /**
   * The words in the sentence of the report if they stand there, else in their paragraph.
   *
   * @param text the article's, null if it is not at hand
   */
  static Passage of(@Nullable String text, String sentence, Evidence evidence) {
    if (text == null || !text.startsWith(evidence.quote(), evidence.startInclusive())) {
      return new Passage("", evidence.quote(), "");
    }
    int sentenceStart = text.indexOf(sentence);
    int sentenceEnd = sentenceStart + sentence.length();
    boolean inSentence =
        sentenceStart >= 0 && sentenceStart <= evidence.startInclusive() && evidence.endExclusive() <= sentenceEnd;
    return inSentence ? between(text, sentenceStart, sentenceEnd, evidence) : inParagraph(text, evidence);
  }

  private static Passage inParagraph(String text, Evidence evidence) {
    int start = text.lastIndexOf('\n', evidence.startInclusive()) + 1;
    int lineEnd = text.indexOf('\n', evidence.endExclusive());
    int end = lineEnd < 0 ? text.length() : lineEnd;
    return between(text, Math.min(start, evidence.startInclusive()), end, evidence);
  }

  private static Passage between(String text, int start, int end, Evidence evidence) {
    return new Passage(
        lastOf(text.substring(start, evidence.startInclusive())),
        evidence.quote(),
        firstOf(text.substring(evidence.endExclusive(), end)));
  }

  private static String lastOf(String side) {
    int space = side.indexOf(' ', Math.max(0, side.length() - LONGEST_SIDE));
    return side.length() <= LONGEST_SIDE || space < 0 ? side : "…" + side.substring(space);
  }

  private static String firstOf(String side) {
    int space = side.lastIndexOf(' ', LONGEST_SIDE);
    return side.length() <= LONGEST_SIDE || space < 0 ? side : side.substring(0, space) + " …";
  }
}
