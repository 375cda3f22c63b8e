package org.aidememoire.letter;

/** Where a letter stands. */
enum LetterState {
  WAITING,
  /** A node has it in hand. */
  CLAIMED,
  SENT,
  /** The server said never. */
  REFUSED,
  /** Tried as long as it made sense. */
  GIVEN_UP,
  /** Not sent on purpose. */
  DROPPED,
  /** May have gone or not, and is not tried again. */
  UNCERTAIN
}
