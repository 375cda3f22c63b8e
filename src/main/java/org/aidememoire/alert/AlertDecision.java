package org.aidememoire.alert;

import org.aidememoire.event.Event;
import org.aidememoire.subscriber.Changes;
import org.jspecify.annotations.Nullable;

/** Whether one reader is told of a change, of what, and why or why not. */
enum AlertDecision {
  /** Matches the filter, and is of the changes that the reader wants. */
  WANTED,
  /** The reader was told of this meeting, and that is no longer true. */
  TOLD_OTHERWISE,
  /** Did not match the reader's filter before: to this reader it is new. */
  NOW_MATCHES,
  /** The reader was told of this meeting, which no longer matches the filter: nothing more will come. */
  NO_LONGER_MATCHES,
  /** Comes with the next digest. */
  IN_DIGEST,
  /** Not of the changes that the reader wants. */
  UNWANTED,
  /** Does not match the reader's filter. */
  FILTERED,
  /** What is withdrawn was never told. */
  NEVER_TOLD,
  /** What the reader was told last was wrong. */
  TOLD_WRONGLY,
  /** Nothing that is told has changed, and the filter says what it said before. */
  UNCHANGED;

  /**
   * One reader of one event.
   *
   * @param matched whether the event as it was matched the reader's filter; as it is, if it was not public before
   * @param matches whether the event as it is now does
   * @param told whether a mail on this event has reached the reader
   * @param digests whether the reader gets digests
   * @param urgentBesideDigest whether what is urgent comes beside them
   */
  record Case(
      Changes wanted, boolean matched, boolean matches, boolean told, boolean digests, boolean urgentBesideDigest) {}

  /**
   * Decides for one reader.
   *
   * @param reason what is told of the change, null if nothing is that all readers would hear of
   */
  static AlertDecision of(@Nullable AlertReason reason, Case one) {
    AlertDecision alone = alone(reason, one);
    AlertReason told = alone.tells(reason);
    boolean atOnce = told == null || !one.digests() || (one.urgentBesideDigest() && told.isUrgent());
    return atOnce ? alone : IN_DIGEST;
  }

  /**
   * Decides on a correction, which is for those who were told wrongly and for nobody else. Others hear of it only if the event
   * came into their filter by it.
   *
   * @param told the state that the reader was told of last, null if of none
   */
  static AlertDecision ofCorrection(Event event, @Nullable Event told, Case one) {
    boolean wrongly =
        told != null
            && (event.review() != told.review()
                || event.mergedInto() != null
                || !event.facts().differencesTo(told.facts()).isEmpty());
    return wrongly ? TOLD_WRONGLY : of(null, one);
  }

  private static AlertDecision alone(@Nullable AlertReason reason, Case one) {
    if (reason != null && one.told() && reason.voidsWhatWasTold()) {
      return TOLD_OTHERWISE;
    }
    if (reason == AlertReason.WITHDRAWN) {
      return NEVER_TOLD;
    }
    if (!one.matches()) {
      return one.matched() && one.told() ? wanted(one, true, NO_LONGER_MATCHES) : FILTERED;
    }
    boolean isOff = reason != null && reason.isOff();
    if (!one.matched() && !one.told() && !isOff) {
      return wanted(one, true, NOW_MATCHES);
    }
    return reason == null ? UNCHANGED : wanted(one, reason.isImportant(), WANTED);
  }

  private static AlertDecision wanted(Case one, boolean isImportant, AlertDecision decision) {
    boolean wants =
        switch (one.wanted()) {
          case NONE -> false;
          case IMPORTANT -> isImportant;
          case ALL -> true;
        };
    return wants ? decision : UNWANTED;
  }

  /**
   * What the reader is told; null if nothing.
   *
   * @param reason as it was decided on
   */
  @Nullable AlertReason tells(@Nullable AlertReason reason) {
    return switch (this) {
      case WANTED, TOLD_OTHERWISE -> reason;
      case NOW_MATCHES -> AlertReason.NOW_MATCHES;
      case TOLD_WRONGLY -> AlertReason.CORRECTED;
      case NO_LONGER_MATCHES -> AlertReason.NO_MATCH;
      case IN_DIGEST, UNWANTED, FILTERED, NEVER_TOLD, UNCHANGED -> null;
    };
  }
}
