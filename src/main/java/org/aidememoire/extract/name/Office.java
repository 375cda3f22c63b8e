package org.aidememoire.extract.name;

/** What a person speaks as, the highest first. */
public enum Office {
  LEADER,
  MINISTER,
  ENVOY,
  /** Named because a paper asked, not because of going anywhere: "spokesman", "analyst". */
  SPEAKER,
  NONE;

  /** Speaks for a state as its head or as one of its government. */
  public boolean isOfGovernment() {
    return this == LEADER || this == MINISTER;
  }

  Office higher(Office other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
