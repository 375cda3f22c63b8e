package org.aidememoire.extract.time;

import org.jspecify.annotations.Nullable;

/** One way of writing a time; knows the text alone, and no calendar. */
public interface Form {

  /** The roles of words that this form may begin with. */
  long starters();

  /** May also begin with digits. */
  default boolean startsWithNumber() {
    return false;
  }

  /** The match that begins at this token. */
  @Nullable Match match(Words words, int first);
}
