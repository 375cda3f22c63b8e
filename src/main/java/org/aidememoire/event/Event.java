package org.aidememoire.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as known by now.
 *
 * @param uid random, for life; never from title, date or address
 * @param revision counts every change, from 0; with the UID it names one state of this event (ETag, caches)
 * @param sequence SEQUENCE of RFC 5545: rises only when a reader must notice
 * @param locked fields that an editor set: later articles leave them alone
 * @param mergedInto UID of the event that this one turned out to be, null for one that stands for itself
 * @param partOf UID of the summit on whose margins it is held, or of the trip of which it is a leg; null for none
 * @param tookPlace whether a report tells how it went
 * @param changedAt when this record last changed: DTSTAMP and LAST-MODIFIED
 */
public record Event(
    String uid,
    int revision,
    int sequence,
    Review review,
    Facts facts,
    Set<Field> locked,
    @Nullable String mergedInto,
    @Nullable String partOf,
    boolean tookPlace,
    Instant createdAt,
    Instant changedAt) {

  public Event {
    locked = Set.copyOf(locked);
    if (sequence < 0 || revision < sequence) {
      throw new IllegalArgumentException("event %s: sequence %d, revision %d".formatted(uid, sequence, revision));
    }
  }

  /** A new event, revision 0. */
  public Event(String uid, Review review, Facts facts, Set<Field> locked, Instant createdAt) {
    this(uid, 0, 0, review, facts, locked, null, null, false, createdAt, createdAt);
  }

  /** Whether feeds, pages and mails may show it. */
  public boolean isPublic() {
    return review == Review.PUBLISHED && mergedInto == null;
  }

  /** Whether it still is to take place, as far as its status and time tell. */
  public boolean isAhead(Instant now) {
    return status() != Status.CANCELLED
        && !tookPlace
        && !time().isOver(now)
        && time().startInstant().map(now::isBefore).orElse(true);
  }

  public boolean isLocked(Field field) {
    return locked.contains(field);
  }

  /** The same event one change later. */
  public Event revised(Facts next, boolean readerMustNotice, Instant at) {
    return new Event(uid, revision + 1, sequence + (readerMustNotice ? 1 : 0), review, next, locked, mergedInto, partOf, tookPlace, createdAt, at);
  }

  public Event withReview(Review next) {
    return new Event(uid, revision, sequence, next, facts, locked, mergedInto, partOf, tookPlace, createdAt, changedAt);
  }

  public Event withLocked(Set<Field> next) {
    return new Event(uid, revision, sequence, review, facts, next, mergedInto, partOf, tookPlace, createdAt, changedAt);
  }

  public Event withMergedInto(@Nullable String other) {
    return new Event(uid, revision, sequence, review, facts, locked, other, partOf, tookPlace, createdAt, changedAt);
  }

  public Event withPartOf(@Nullable String other) {
    return new Event(
        uid, revision, sequence, review, facts, locked, mergedInto, other, tookPlace, createdAt, changedAt);
  }

  public Event withTookPlace(boolean next) {
    return new Event(uid, revision, sequence, review, facts, locked, mergedInto, partOf, next, createdAt, changedAt);
  }

  Event withParticipants(List<Participant> next) {
    return new Event(
        uid, revision, sequence, review, facts.withParticipants(next), locked, mergedInto, partOf, tookPlace, createdAt, changedAt);
  }

  public Kind kind() {
    return facts.kind();
  }

  public Status status() {
    return facts.status();
  }

  public String title() {
    return facts.title();
  }

  public EventTime time() {
    return facts.time();
  }

  public List<Participant> participants() {
    return facts.participants();
  }

  public @Nullable Place place() {
    return facts.place();
  }
}
