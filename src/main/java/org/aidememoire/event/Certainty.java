package org.aidememoire.event;

/** How sure it is that the meeting takes place: the IPTC newscodes eocstat, eos0 to eos6. */
public enum Certainty {
  UNPLANNED("eos0"),
  /** Planned, occurrence uncertain. */
  UNCERTAIN("eos1"),
  /** Planned, occurrence highly uncertain. */
  HIGHLY_UNCERTAIN("eos2"),
  /** Planned, may occur. */
  MAY_OCCUR("eos3"),
  /** Planned, highly likely to occur. */
  HIGHLY_LIKELY("eos4"),
  /** Planned, occurs certainly. */
  CERTAIN("eos5"),
  /** Planned, then cancelled. */
  CANCELLED("eos6");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** The IPTC code: "eos0" to "eos6". */
  public String code() {
    return code;
  }

  public Status status() {
    return switch (this) {
      case UNPLANNED, UNCERTAIN, HIGHLY_UNCERTAIN, MAY_OCCUR, HIGHLY_LIKELY -> Status.TENTATIVE;
      case CERTAIN -> Status.CONFIRMED;
      case CANCELLED -> Status.CANCELLED;
    };
  }
}
