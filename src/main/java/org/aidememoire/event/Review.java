package org.aidememoire.event;

/** Whether the public sees an event. */
public enum Review {
  /** Waits for an editor: not sure enough. */
  PROPOSED,
  /** In feeds, mails and pages. */
  PUBLISHED,
  /** An editor said no; the next article that repeats it changes nothing. */
  REJECTED
}
