package org.aidememoire.extract.sighting;

import org.aidememoire.event.Certainty;

/** How a text speaks of a meeting: as fixed, hoped for, over, denied … */
enum Mood {
  /** "will meet", "would meet". */
  WILL,
  /** "is to meet", "due to meet", "talks scheduled for". */
  PLANNED,
  /** "the talks were moved to Friday": of the new day. */
  MOVED,
  /** "is expected to meet", "likely". */
  EXPECTED,
  /** "may meet", "possible talks". */
  POSSIBLE,
  /** "hopes to meet", "invited them to visit": counts with a date. */
  HOPED,
  /** "they meet on Friday", "are meeting". */
  PRESENT,
  /** "left for talks", "travels there to meet": hangs on another verb. */
  PURPOSE,
  /** "upcoming talks", "the planned visit": counts with a date, which then lies ahead. */
  UPCOMING,
  /** A noun that nothing is said of: "Friday's talks". */
  BARE,
  /** "after the talks": over, unless they have a day that lies ahead. */
  AFTER,
  /** "asked if they would meet". */
  ASKED,
  /** "called off", "postponed". */
  CANCELLED,
  /** "met", "after talks". */
  PAST,
  /** "will not meet", "no plans". */
  NEGATED;

  /** Says by itself that the meeting lies ahead. */
  boolean isAhead() {
    return switch (this) {
      case WILL, PLANNED, MOVED, EXPECTED, POSSIBLE -> true;
      case UPCOMING, HOPED, PRESENT, PURPOSE, BARE, AFTER, ASKED, CANCELLED, PAST, NEGATED -> false;
    };
  }

  Certainty certainty() {
    return switch (this) {
      case WILL, PLANNED, MOVED, UPCOMING, PRESENT, PURPOSE, BARE, AFTER -> Certainty.CERTAIN;
      case EXPECTED -> Certainty.HIGHLY_LIKELY;
      case POSSIBLE -> Certainty.MAY_OCCUR;
      case HOPED -> Certainty.UNCERTAIN;
      case CANCELLED -> Certainty.CANCELLED;
      case ASKED, PAST, NEGATED -> Certainty.UNPLANNED;
    };
  }
}
