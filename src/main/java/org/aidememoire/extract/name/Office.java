package org.aidememoire.extract.name;

/** What a person speaks as, the highest first. */
public enum Office {
  LEADER,
  MINISTER,
  ENVOY,
  /** Named because a paper asked, not because of going anywhere: "spokesman", "analyst". */
  SPEAKER,
  NONE;

  Office higher(Office other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
