package org.aidememoire.event;

/** What sort of meeting it is. */
public enum Kind {
  /** A telephone or video call. */
  CALL("Call"),
  /** A meeting of few: "the ministers meet in Oslo". */
  MEETING("Meeting"),
  /** Talks, negotiations, a round. */
  TALKS("Talks"),
  /** Called a summit, or leaders of several states. */
  SUMMIT("Summit"),
  /** One side travels to another's country. */
  VISIT("Visit"),
  /** A session, council, assembly, committee or forum. */
  CONFERENCE("Conference"),
  /** An agreement is signed. */
  SIGNING("Signing");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** As a title begins: "Talks". */
  public String word() {
    return word;
  }
}
