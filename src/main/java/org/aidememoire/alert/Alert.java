package org.aidememoire.alert;

import java.time.Instant;

/**
 * What is told of an event, once for all readers.
 *
 * @param occasion what makes it one of its kind: {@link Occasion} for a reminder, else the revision
 * @param revision of the event when it was decided
 * @param sinceRevision the state that readers were told of before, -1 if of none
 */
record Alert(
    long id, String eventUid, AlertReason reason, String occasion, int revision, int sinceRevision, Instant decidedAt) {}
