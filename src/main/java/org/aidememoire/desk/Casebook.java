package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aidememoire.event.Account;
import org.aidememoire.event.Aftermath;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.Review;
import org.aidememoire.event.Revision;
import org.aidememoire.event.Standing;
import org.aidememoire.event.Testimony;
import org.aidememoire.event.TestimonyStore;

/** Keeps events in step with the reports that are filed under them. */
@Singleton
final class Casebook {

  private final TestimonyStore reports;
  private final Ledger ledger;
  private final DeskConfig config;
  private final Clock clock;

  Casebook(TestimonyStore reports, Ledger ledger, DeskConfig config, Clock clock) {
    this.reports = reports;
    this.ledger = ledger;
    this.config = config;
    this.clock = clock;
  }

  /** Tells an event anew from all its reports, after one was filed, taken away, accepted or refused. */
  Event retell(Event event, String actor) {
    List<Testimony> filed = reports.of(event.uid());
    Optional<Account> account = Account.of(filed);
    account.ifPresent(each -> filed.forEach(report -> stand(report, each)));
    Event told = account.flatMap(each -> change(event, each)).map(change -> ledger.enter(change, actor)).orElse(event);
    return withAftermath(told, filed, actor);
  }

  // what an editor has decided on stays decided
  private void stand(Testimony report, Account account) {
    Standing standing = account.pending().contains(report.id()) ? Standing.PENDING : Standing.COUNTED;
    boolean decided = report.standing() == Standing.ACCEPTED || report.standing() == Standing.REJECTED;
    if (!decided && report.standing() != standing) {
      reports.stand(report.id(), standing);
    }
  }

  private Optional<EventChange> change(Event event, Account account) {
    Optional<EventChange> change = Revision.byAccount(event, account, clock.instant());
    return event.review() == Review.PROPOSED && account.confidence() >= config.publishFromConfidence()
        ? Optional.of(published(event, change))
        : change;
  }

  private EventChange published(Event event, Optional<EventChange> change) {
    String reason = change.map(each -> "a surer report; " + each.reason()).orElse("a surer report");
    Event after = event.revised(change.map(each -> each.after().facts()).orElse(event.facts()), true, clock.instant());
    return new EventChange(ChangeType.ANNOUNCED, event, after.withReview(Review.PUBLISHED), reason);
  }

  /** The event, closed if a report tells how it went, and open again if none does any more. */
  private Event withAftermath(Event event, List<Testimony> filed, String actor) {
    boolean tookPlace = Aftermath.tookPlace(event, filed);
    if (event.review() == Review.REJECTED || event.mergedInto() != null || tookPlace == event.tookPlace()) {
      return event;
    }
    Event after = event.revised(event.facts(), false, clock.instant()).withTookPlace(tookPlace);
    EventChange change =
        tookPlace
            ? new EventChange(ChangeType.TOOK_PLACE, event, after, "a report tells how it went")
            : new EventChange(ChangeType.AMENDED, event, after, "no report tells any more that it took place");
    return ledger.enter(change, actor);
  }

  /** Makes two events one: the first stays, with the reports of both; the other remains as a pointer to it. */
  Event merge(Event kept, Event twin, String actor, String reason) {
    return merge(kept, twin, actor, reason, "");
  }

  /**
   * The same.
   *
   * @param erratum why it was wrong of us to tell of two; empty if it was not
   */
  Event merge(Event kept, Event twin, String actor, String reason, String erratum) {
    reports.of(twin.uid()).forEach(each -> reports.file(each.id(), kept.uid()));
    Event pointer = twin.revised(twin.facts(), true, clock.instant()).withMergedInto(kept.uid());
    ledger.enter(new EventChange(ChangeType.MERGED, twin, pointer, reason).asErratum(erratum), actor);
    return retell(kept, actor);
  }
}
