package org.aidememoire.event;

/** A field of an event that a text can give, an editor can lock, and evidence can be shown for. */
public enum Field {
  TITLE,
  KIND,
  TIME,
  PARTICIPANTS,
  PLACE,
  STATUS
}
