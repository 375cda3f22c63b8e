package org.aidememoire.alert;

import org.aidememoire.subscriber.Changes;

/** Whether one reader is told of a change, and why or why not. */
enum AlertDecision {
  /** Matches the filter, and is of the changes that the reader wants. */
  WANTED,
  /** The reader was told of this meeting, and that is no longer true. */
  TOLD_OTHERWISE,
  /** Not of the changes that the reader wants. */
  UNWANTED,
  /** Does not match the reader's filter. */
  FILTERED,
  /** What is withdrawn was never told. */
  NEVER_TOLD;

  boolean isTold() {
    return switch (this) {
      case WANTED, TOLD_OTHERWISE -> true;
      case UNWANTED, FILTERED, NEVER_TOLD -> false;
    };
  }

  /**
   * Decides for one reader.
   *
   * @param matches whether the event as it is now matches the reader's filter
   * @param told whether a mail on this event has reached the reader
   */
  static AlertDecision of(AlertReason reason, Changes wanted, boolean matches, boolean told) {
    if (told && reason.voidsWhatWasTold()) {
      return TOLD_OTHERWISE;
    }
    if (reason == AlertReason.WITHDRAWN) {
      return NEVER_TOLD;
    }
    if (!matches) {
      return FILTERED;
    }
    boolean wants =
        switch (wanted) {
          case NONE -> false;
          case IMPORTANT -> reason.isImportant();
          case ALL -> true;
        };
    return wants ? WANTED : UNWANTED;
  }
}
