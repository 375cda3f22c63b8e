package org.aidememoire.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads from the clause around an expression whether it speaks of what was or of what is to come.
 */
public interface Clauses {

  /**
   * What a clause says.
   *
   * @param reason the words that decided
   */
  record Verdict(Direction direction, String reason) {}

  /** Nothing if the clause does not tell. */
  @Nullable Verdict verdict(Words words, Match match);
}
