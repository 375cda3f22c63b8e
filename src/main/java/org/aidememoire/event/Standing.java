package org.aidememoire.event;

/** What a report counts for. */
public enum Standing {
  /** It has its say among the others. */
  COUNTED,
  /** It contradicts a source that is believed more: it waits for an editor, or for a second source. */
  PENDING,
  /** An editor has accepted it: it counts over all others. */
  ACCEPTED,
  /** An editor has refused it: it counts for nothing. */
  REJECTED
}
