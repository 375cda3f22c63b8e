package org.aidememoire.alert;

/** Where a mail that is owed stands. */
public enum DeliveryState {
  /** Goes when it is due. */
  WAITING,
  /** A node has it in hand. */
  CLAIMED,
  SENT,
  /** The server said never. */
  REFUSED,
  /** Tried as long as it made sense. */
  GIVEN_UP,
  /** Not sent on purpose: what it would have said was no longer true, or nobody was left to read it. */
  DROPPED,
  /** May have gone or not, and is not tried again by itself. */
  UNCERTAIN,
  /** An operator took it out. */
  DISCARDED
}
