package org.aidememoire.extract.text;

/** What stands between a token and the one before it. */
public enum Gap {
  /** Nothing: {@code 5} and {@code pm} in {@code 5pm}. */
  NONE,
  SPACE,
  /** A line break inside running text. */
  LINE,
  /** A blank line, or a line break that no wrapping explains; also the start of the text. */
  PARAGRAPH
}
