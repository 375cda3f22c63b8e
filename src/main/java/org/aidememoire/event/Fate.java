package org.aidememoire.event;

/** What a report says has become of the meeting that it speaks of. */
public enum Fate {
  /** Nothing yet: it is announced, moved or called off. */
  OPEN,
  /** Its day is off, and no new one is said. */
  PUT_OFF,
  /** It was held: "met on Tuesday", "concluded a visit". */
  TOOK_PLACE
}
