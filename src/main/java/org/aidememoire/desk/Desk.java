package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventUid;
import org.aidememoire.event.Facts;
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

  /** Makes an event by hand; all its fields are locked. */
  public Event create(Facts facts, String actor) {
    Event event =
        new Event(
            EventUid.random(config.uidDomain()), Review.PUBLISHED, facts, Set.of(Field.values()), clock.instant());
    return lock.decide(
        () -> ledger.enter(new EventChange(ChangeType.ANNOUNCED, null, event, "made by an editor"), actor));
  }

  /**
   * Corrects an event: the fields set are locked from now on. Empty if there is no such event.
   *
   * @param revision the state that the editor saw; null to correct whatever is there
   * @throws StaleEventException if the event has changed since
   */
  public Optional<Event> correct(
      String uid, @Nullable Integer revision, UnaryOperator<Facts> correction, Set<Field> set, String actor) {
    return lock.decide(
        () ->
            Seen.event(events, uid, revision)
                .map(
                    event ->
                        Revision.byEditor(event, correction.apply(event.facts()), set, clock.instant())
                            .map(change -> ledger.enter(change, actor))
                            .orElse(event)));
  }

  /** Publishes a proposed event, or rejects one for good. Empty if there is no such event. */
  public Optional<Event> review(
      String uid, @Nullable Integer revision, Review verdict, String actor) {
    return lock.decide(
        () ->
            Seen.event(events, uid, revision)
                .map(event -> event.review() == verdict ? event : ledger.enter(verdict(event, verdict), actor)));
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
