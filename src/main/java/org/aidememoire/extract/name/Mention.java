package org.aidememoire.extract.name;

/**
 * A name where it stands: tokens {@code first} to before {@code end}.
 *
 * @param form how it is named there
 */
public record Mention(int first, int end, Named named, Form form) {

  /** How a text names someone. */
  public enum Form {
    /** "France", "NATO", "Geneva", "Angela Merkel". */
    NAME,
    /** "French", "the French". */
    PEOPLE,
    /** A house that stands for its state: "the Kremlin". */
    SEAT
  }
}
