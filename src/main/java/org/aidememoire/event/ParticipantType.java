package org.aidememoire.event;

/** What a participant is. */
public enum ParticipantType {
  STATE,
  ORGANISATION,
  PERSON,
  /** A party without a state: rebels, an opposition, "other European countries". */
  GROUP
}
