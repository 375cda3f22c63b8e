package org.aidememoire.extract.time;

/**
 * What an expression says of its year: nothing, the number, or a step from the year of publication
 * or of the story.
 */
public record YearSaid(Kind kind, int number) {

  /** Where the number counts from. */
  public enum Kind {
    NOTHING,
    NUMBER,
    FROM_REFERENCE,
    FROM_STORY
  }

  public static final YearSaid NOTHING = new YearSaid(Kind.NOTHING, 0);

  /** "1990"; years before Christ are zero and less. */
  public static YearSaid number(int year) {
    return new YearSaid(Kind.NUMBER, year);
  }

  /** "last year" is a step of -1. */
  public static YearSaid fromReference(int step) {
    return new YearSaid(Kind.FROM_REFERENCE, step);
  }

  /** "the same year" is a step of 0. */
  public static YearSaid fromStory(int step) {
    return new YearSaid(Kind.FROM_STORY, step);
  }

  public boolean isSaid() {
    return kind != Kind.NOTHING;
  }
}
