package org.aidememoire.event;

/** What a revision means to a reader. */
public enum ChangeType {
  /** First seen. */
  ANNOUNCED,
  /** Was tentative, is certain. */
  CONFIRMED,
  /** The same time, known more finely: the day of a week, the hour of a day. */
  REFINED,
  /** Another time than before. */
  RESCHEDULED,
  /** Its old time is off and no new one is known. */
  POSTPONED,
  CANCELLED,
  /** Was cancelled, takes place after all. */
  REINSTATED,
  /** Place, parties, kind or title changed. */
  AMENDED,
  /** A report tells how it went; no reader is told of that. */
  TOOK_PLACE,
  /** An editor took it back: it should not have been published. */
  WITHDRAWN,
  /** Turned out to be another event. */
  MERGED,
  /** What was said of it was about two events; this is one of them. */
  SPLIT,
  /** An editor took a change back. */
  UNDONE
}
