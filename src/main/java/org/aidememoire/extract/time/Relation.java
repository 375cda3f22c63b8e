package org.aidememoire.extract.time;

/**
 * How an expression points: "this Monday", "next Monday", "last Monday", or counted from the story,
 * "the following Monday".
 */
public enum Relation {
  NONE,
  THIS,
  NEXT,
  LAST,
  FOLLOWING,
  PREVIOUS,
  SAME
}
