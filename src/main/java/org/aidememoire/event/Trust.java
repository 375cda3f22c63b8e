package org.aidememoire.event;

/** How far a source is believed; each is believed over those before it. */
public enum Trust {
  /** A source that nobody vouches for. */
  UNNAMED,
  /** A news agency. */
  AGENCY,
  /** A ministry, a head of state's office, an organisation on its own meetings. */
  OFFICIAL,
  /** An editor has accepted the report. */
  EDITOR
}
