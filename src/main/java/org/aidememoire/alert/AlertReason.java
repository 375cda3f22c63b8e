package org.aidememoire.alert;

/** Why a reader is told of an event. */
public enum AlertReason {
  /** It comes near. */
  REMINDER,
  /** It is new. */
  ANNOUNCED,
  /** Was tentative, is certain. */
  CONFIRMED,
  /** The same time, known more finely: the day of a week, the hour of a day. */
  TIME_KNOWN,
  /** Another time. */
  MOVED,
  /** The old time is off, no new one is known. */
  POSTPONED,
  CANCELLED,
  /** Was cancelled or postponed, takes place after all. */
  REINSTATED,
  /** Another place, or the place is known now. */
  PLACE,
  /** Parties, kind, title or how sure it is. */
  AMENDED,
  /** It should not have been announced. */
  WITHDRAWN,
  /** It changed so that it now is what the reader asked for. */
  NOW_MATCHES,
  /** It changed so that it no longer is what the reader asked for. */
  NO_MATCH,
  /** Not the meeting has changed: we told it wrongly. */
  CORRECTED;

  /** Whether one hears of it who asked for the important changes only. */
  boolean isImportant() {
    return switch (this) {
      case REMINDER, ANNOUNCED, MOVED, POSTPONED, CANCELLED, REINSTATED, WITHDRAWN, NOW_MATCHES, NO_MATCH, CORRECTED -> true;
      case CONFIRMED, TIME_KNOWN, PLACE, AMENDED -> false;
    };
  }

  /** Whether, as far as we know, nothing takes place. */
  boolean isOff() {
    return switch (this) {
      case POSTPONED, CANCELLED, WITHDRAWN -> true;
      case REMINDER, ANNOUNCED, MOVED, REINSTATED, CONFIRMED, TIME_KNOWN, PLACE, AMENDED, NOW_MATCHES, NO_MATCH, CORRECTED -> false;
    };
  }

  /** Whether one who does not hear of it soon would go to the wrong place or day, or stay at home. */
  boolean isUrgent() {
    return switch (this) {
      case MOVED, POSTPONED, CANCELLED, REINSTATED, WITHDRAWN, CORRECTED -> true;
      case REMINDER, ANNOUNCED, CONFIRMED, TIME_KNOWN, PLACE, AMENDED, NOW_MATCHES, NO_MATCH -> false;
    };
  }

  /** Whether a date that was told before is no longer true. */
  boolean voidsWhatWasTold() {
    return switch (this) {
      case MOVED, POSTPONED, CANCELLED, WITHDRAWN -> true;
      case REMINDER, ANNOUNCED, REINSTATED, CONFIRMED, TIME_KNOWN, PLACE, AMENDED, NOW_MATCHES, NO_MATCH, CORRECTED -> false;
    };
  }
}
