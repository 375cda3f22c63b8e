package org.aidememoire.event;

/** What sort of meeting it is. */
public enum Kind {
  /** A telephone or video call. */
  CALL,
  /** A meeting of few: "the ministers meet in Oslo". */
  MEETING,
  /** Talks, negotiations, a round. */
  TALKS,
  /** Called a summit, or leaders of several states. */
  SUMMIT,
  /** One side travels to another's country. */
  VISIT,
  /** A session, council, assembly, committee or forum. */
  CONFERENCE,
  /** An agreement is signed. */
  SIGNING
}
