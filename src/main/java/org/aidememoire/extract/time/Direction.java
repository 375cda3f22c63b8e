package org.aidememoire.extract.time;

/** Where a time lies, seen from the time of publication. */
public enum Direction {
  PAST,
  PRESENT,
  FUTURE
}
