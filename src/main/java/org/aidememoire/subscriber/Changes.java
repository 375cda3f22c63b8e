package org.aidememoire.subscriber;

/** Which changes of meetings a reader wants to hear of. */
public enum Changes {
  /** None; only that what a mail has told is no longer true. */
  NONE,
  /** New meetings, another time, postponed, cancelled, back on. */
  IMPORTANT,
  /** Also: certain now, the hour known, place and parties. */
  ALL
}
