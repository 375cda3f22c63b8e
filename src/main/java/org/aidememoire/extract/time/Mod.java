package org.aidememoire.extract.time;

/** What TIMEX3 calls {@code mod}: the part of the value that is meant, or how exact it is. */
public enum Mod {
  /** "early March", "the beginning of the week". */
  START,
  /** "mid-March". */
  MID,
  /** "late March", "the end of the year". */
  END,
  /** "about two weeks". */
  APPROX,
  /** "nearly a year". */
  LESS_THAN,
  /** "more than a year". */
  MORE_THAN,
  /** "up to three days". */
  EQUAL_OR_LESS,
  /** "at least three days". */
  EQUAL_OR_MORE,
  /** "later this year". */
  ON_OR_AFTER,
  BEFORE,
  AFTER
}
