package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.event.Account;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventUid;
import org.aidememoire.event.Field;
import org.aidememoire.event.PastStateStore;
import org.aidememoire.event.Revision;
import org.aidememoire.event.StaleEventException;
import org.aidememoire.event.Standing;
import org.aidememoire.event.Testimony;
import org.aidememoire.event.TestimonyStore;
import org.jspecify.annotations.Nullable;

/**
 * What editors do to the identity of events: make two one, make two of one, and take back what happened last. Each answers
 * empty if there is no such event, and takes the revision that the editor saw, null for whatever is there.
 */
@Singleton
public final class Surgery {

  private final EventStore events;
  private final TestimonyStore reports;
  private final PastStateStore states;
  private final Casebook casebook;
  private final Ledger ledger;
  private final DeskLockStore lock;
  private final DeskConfig config;
  private final Clock clock;

  Surgery(
      EventStore events,
      TestimonyStore reports,
      PastStateStore states,
      Casebook casebook,
      Ledger ledger,
      DeskLockStore lock,
      DeskConfig config,
      Clock clock) {
    this.events = events;
    this.reports = reports;
    this.states = states;
    this.casebook = casebook;
    this.ledger = ledger;
    this.lock = lock;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Makes two events one. The older UID stays, with the reports of both; the other points to it. A field that an editor set in
   * only one of them stays set.
   *
   * @param ourFault whether it was wrong of us to tell of two
   * @throws StaleEventException if the event has changed since
   */
  public Optional<Event> merge(
      String uid, @Nullable Integer revision, String with, String why, boolean ourFault, String actor) {
    String erratum = ourFault ? why : "";
    return lock.decide(
        () ->
            Seen.event(events, uid, revision)
                .map(one -> merged(one, other(one, with), "merged by hand: " + why, erratum, actor)));
  }

  private Event other(Event one, String with) {
    Event other =
        events.find(with).orElseThrow(() -> new RefusedException("with", "there is no event of the UID " + with));
    if (other.uid().equals(one.uid())) {
      throw new RefusedException("with", "an event cannot be merged with itself");
    }
    for (Event each : List.of(one, other)) {
      if (each.mergedInto() != null) {
        throw new RefusedException("with", "%s was merged into %s before".formatted(each.uid(), each.mergedInto()));
      }
    }
    return other;
  }

  private Event merged(Event one, Event other, String why, String erratum, String actor) {
    boolean oneIsOlder = !other.createdAt().isBefore(one.createdAt());
    Event kept = oneIsOlder ? one : other;
    Event twin = oneIsOlder ? other : one;
    Event told = casebook.merge(kept, twin, actor, why, erratum);
    Set<Field> set = new HashSet<>(twin.locked());
    set.removeAll(told.locked());
    return set.isEmpty()
        ? told
        : Revision.byEditor(told, told.facts().taking(set, twin.facts()), set, clock.instant())
            .map(change -> ledger.enter(change, actor))
            .orElse(told);
  }

  /**
   * Makes the reports of some articles an event of their own, and answers that; the other reports tell the old one anew.
   *
   * @throws RefusedException if one of the two would be told by no report
   * @throws StaleEventException if the event has changed since
   */
  public Optional<Event> split(
      String uid, @Nullable Integer revision, Set<UUID> articles, String why, String actor) {
    return lock.decide(() -> Seen.event(events, uid, revision).map(event -> split(event, articles, why, actor)));
  }

  private Event split(Event event, Set<UUID> articles, String why, String actor) {
    List<Testimony> all = reports.of(event.uid());
    List<Testimony> leaving = all.stream().filter(each -> articles.contains(each.report().articleId())).toList();
    Account account =
        Account.of(leaving)
            .orElseThrow(() -> new RefusedException("articles", "they report nothing of this event that could stand alone"));
    if (Account.of(all.stream().filter(each -> !leaving.contains(each)).toList()).isEmpty()) {
      throw new RefusedException("articles", "no report would be left that tells of the old event");
    }
    Event parted =
        new Event(EventUid.random(config.uidDomain()), event.review(), account.facts(), Set.of(), clock.instant());
    ledger.enter(
        new EventChange(ChangeType.SPLIT, null, parted, "split from %s by hand: %s".formatted(event.uid(), why)), actor);
    leaving.forEach(each -> reports.file(each.id(), parted.uid()));
    casebook.retell(event, actor);
    return parted;
  }

  /**
   * Takes the last change back. What an article had changed is locked as it was before; what an editor had locked by that
   * change is free again. A merge is taken back at the event that points to the other.
   *
   * @throws StaleEventException if the event has changed since
   */
  public Optional<Event> undo(String uid, @Nullable Integer revision, String why, String actor) {
    return lock.decide(() -> Seen.event(events, uid, revision).map(event -> undone(event, why, actor)));
  }

  private Event undone(Event event, String why, String actor) {
    Event before =
        states
            .at(event.uid(), event.revision() - 1)
            .orElseThrow(() -> new RefusedException("uid", "nothing is known of a state before this one"));
    Event after = ledger.enter(Revision.undo(event, before, locked(event, before), why, clock.instant()), actor);
    if (event.tookPlace() && !before.tookPlace()) {
      refuse(reports.of(event.uid()).stream().filter(Testimony::isOfThePast).toList());
    }
    String into = event.mergedInto();
    if (into != null && before.mergedInto() == null) {
      reports.fileBack(event.uid(), into);
      events.find(into).ifPresent(other -> casebook.retell(other, actor));
    }
    return after;
  }

  private void refuse(List<Testimony> told) {
    told.forEach(each -> reports.stand(each.id(), Standing.REJECTED));
  }

  private static Set<Field> locked(Event event, Event before) {
    Set<Field> locked = new HashSet<>(before.locked());
    if (event.locked().equals(before.locked())) {
      locked.addAll(event.facts().differencesTo(before.facts()));
    }
    return locked;
  }
}
