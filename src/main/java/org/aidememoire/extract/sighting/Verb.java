package org.aidememoire.extract.sighting;

import java.util.Locale;

/** What a verb says of those who meet; each constant has a section of its name in {@code triggers.txt}. */
enum Verb {
  /** "A meets B", "A and B meet". */
  MEET,
  /** "A sees B", where B is somebody. */
  SEE,
  /** "A receives B". */
  HOST,
  /** "A visits the country of B". */
  VISIT,
  /** "A travels to a place". */
  MOVE,
  ARRIVE,
  DEPART,
  /** "A speaks with B". */
  SPEAK,
  /** "A calls on B", who holds an office. */
  CALL_ON,
  /** "A and B discuss something", where nothing else is said to be held. */
  DISCUSS,
  /** "A telephones B". */
  PHONE,
  /** "the council convenes". */
  CONVENE,
  /** "A and B sign". */
  SIGN,
  /** "A holds" what its object names. */
  HOLD,
  /** "A attends" what its object names. */
  ATTEND;

  String section() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Says nothing without the meeting in its object. */
  boolean isSupport() {
    return this == HOLD || this == ATTEND;
  }

  /** Says that somebody goes somewhere. */
  boolean isTravel() {
    return this == MOVE || this == ARRIVE || this == DEPART || this == VISIT;
  }
}
