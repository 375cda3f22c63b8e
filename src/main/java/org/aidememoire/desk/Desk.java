package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventUid;
import org.aidememoire.event.Field;
import org.aidememoire.event.Review;
import org.aidememoire.event.Revision;
import org.aidememoire.event.StaleEventException;
import org.jspecify.annotations.Nullable;

/** What editors do to events. */
@Singleton
public final class Desk {

  private final EventStore events;
  private final Ledger ledger;
  private final DeskLockStore lock;
  private final DeskConfig config;
  private final Clock clock;

  Desk(EventStore events, Ledger ledger, DeskLockStore lock, DeskConfig config, Clock clock) {
    this.events = events;
    this.ledger = ledger;
    this.lock = lock;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Makes an event by hand; all its fields are locked.
   *
   * @throws RefusedException if there is an event of its UID
   */
  public Event create(NewEvent made, String actor) {
    String uid = made.uid() == null ? EventUid.random(config.uidDomain()) : made.uid();
    Event event = new Event(uid, Review.PUBLISHED, made.facts(), Set.of(Field.values()), clock.instant());
    EventChange change =
        new EventChange(ChangeType.ANNOUNCED, null, event, "made by an editor").because(made.why());
    return lock.decide(
        () -> {
          if (events.find(uid).isPresent()) {
            throw new RefusedException("uid", "there is an event of the UID " + uid);
          }
          return ledger.enter(made.minor() ? change.asMinor() : change, actor);
        });
  }

  /**
   * Corrects an event: the fields set are locked from now on. Empty if there is no such event.
   *
   * @param revision the state that the editor saw; null to correct whatever is there
   * @throws StaleEventException if the event has changed since
   */
  public Optional<Event> correct(String uid, @Nullable Integer revision, Correction correction, String actor) {
    return lock.decide(() -> Seen.event(events, uid, revision).map(event -> corrected(event, correction, actor)));
  }

  private Event corrected(Event event, Correction correction, String actor) {
    return Revision.byEditor(event, correction.facts().apply(event.facts()), correction.set(), clock.instant())
        .map(correction::told)
        .map(change -> ledger.enter(change.because(correction.why()), actor))
        .orElse(event);
  }

  /**
   * Publishes a proposed event, or rejects one for good. Empty if there is no such event.
   *
   * @param why in the editor's words, empty for none
   * @param ourFault whether it was wrong of us to show it, or not to
   */
  public Optional<Event> review(
      String uid, @Nullable Integer revision, Review verdict, String why, boolean ourFault, String actor) {
    return lock.decide(
        () ->
            Seen.event(events, uid, revision)
                .map(event -> event.review() == verdict ? event : reviewed(event, verdict, why, ourFault, actor)));
  }

  /** The same, as a change of the world. */
  Optional<Event> review(String uid, @Nullable Integer revision, Review verdict, String why, String actor) {
    return review(uid, revision, verdict, why, false, actor);
  }

  private Event reviewed(Event event, Review verdict, String why, boolean ourFault, String actor) {
    EventChange change = verdict(event, verdict).because(why);
    return ledger.enter(ourFault ? change.asErratum(why) : change, actor);
  }

  private EventChange verdict(Event event, Review verdict) {
    Event after = event.revised(event.facts(), true, clock.instant()).withReview(verdict);
    ChangeType type =
        switch (verdict) {
          case PUBLISHED -> ChangeType.ANNOUNCED;
          case REJECTED, PROPOSED -> ChangeType.WITHDRAWN;
        };
    return new EventChange(type, event, after, "review: %s → %s".formatted(event.review(), verdict));
  }
}
