package org.aidememoire.event;

/**
 * The stretch of an article that a field came from.
 *
 * @param startInclusive UTF-16 offset into the article's text
 * @param endExclusive UTF-16 offset
 * @param quote exactly the text between them
 * @param rule the rule that read it, by name: "weekday: future by modal"
 */
public record Evidence(Field field, int startInclusive, int endExclusive, String quote, String rule) {

  public Evidence {
    if (startInclusive < 0 || endExclusive < startInclusive) {
      throw new IllegalArgumentException("evidence from " + startInclusive + " to " + endExclusive);
    }
  }
}
