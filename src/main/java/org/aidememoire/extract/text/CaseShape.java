package org.aidememoire.extract.text;

/** How a word is written. */
public enum CaseShape {
  /** No letters with case: {@code 17}, {@code -}. */
  NONE,
  /** {@code summit}. */
  LOWER,
  /** {@code Summit}, and the single letter {@code A}. */
  CAPITALIZED,
  /** {@code NATO}, {@code U.S.}. */
  UPPER,
  /** {@code iPhone}, {@code McDonald}. */
  MIXED
}
