package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.event.Account;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventMatcher;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventUid;
import org.aidememoire.event.Known;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Report;
import org.aidememoire.event.Review;
import org.aidememoire.event.SightingStore;
import org.aidememoire.event.Testimony;
import org.aidememoire.event.TestimonyStore;
import org.jspecify.annotations.Nullable;

/**
 * Files one report under the event that it speaks of, or announces a new one. What speaks of no known event, but would make
 * none, waits: the announcement may arrive after the cancellation.
 */
@Singleton
final class Clerk {

  private final EventStore events;
  private final SightingStore sightings;
  private final TestimonyStore reports;
  private final Casebook casebook;
  private final Ledger ledger;
  private final SourceTrust trust;
  private final DeskConfig config;
  private final Clock clock;

  Clerk(
      EventStore events,
      SightingStore sightings,
      TestimonyStore reports,
      Casebook casebook,
      Ledger ledger,
      SourceTrust trust,
      DeskConfig config,
      Clock clock) {
    this.events = events;
    this.sightings = sightings;
    this.reports = reports;
    this.casebook = casebook;
    this.ledger = ledger;
    this.trust = trust;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Files a report. Empty if it speaks of no event.
   *
   * @param ofTheArticle the events that the same article speaks of, as far as they were filed
   */
  Optional<Event> file(Testimony report, Collection<Event> ofTheArticle) {
    if (report.sighting().participants().isEmpty()) {
      return Optional.empty(); // cannot be found again
    }
    Optional<Event> event = known(report).or(() -> announce(report, ofTheArticle));
    if (event.isEmpty()) {
      sightings.insert(null, report);
    }
    return event.map(this::withWaiting).map(each -> withNewDay(each, report));
  }

  private Optional<Event> known(Testimony report) {
    List<Event> one = EventMatcher.matches(report.report(), candidates(report.report())).stream().map(Known::event).toList();
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Event kept = oldest(one);
    sightings.insert(kept.uid(), report);
    Event told = casebook.retell(kept, actor(report));
    for (Event twin : one) {
      if (!twin.uid().equals(kept.uid())) {
        told = joined(told, twin, actor(report));
      }
    }
    return Optional.of(told);
  }

  // what an editor has touched is not joined by a text
  private Event joined(Event kept, Event twin, String actor) {
    return twin.locked().isEmpty() && twin.review() != Review.REJECTED
        ? casebook.merge(kept, twin, actor, "it was moved there: one meeting with " + kept.uid())
        : kept;
  }

  /** The event, if it is put off, with the one that was announced as its new day before that was known here. */
  private Event withNewDay(Event event, Testimony report) {
    if (!(event.time() instanceof EventTime.Undated)) {
      return event;
    }
    Known known = new Known(event, reports.of(event.uid()));
    return EventMatcher.successor(known, candidates(report.report()))
        .map(twin -> joined(event, twin.event(), actor(report)))
        .orElse(event);
  }

  private static Event oldest(List<Event> events) {
    return events.stream().min(Comparator.comparing(Event::createdAt).thenComparing(Event::uid)).orElseThrow();
  }

  private List<Known> candidates(Report report) {
    List<Event> found =
        events.candidates(parties(report.sighting().participants()), earliestDay(report)).stream()
            .filter(event -> EventMatcher.canBeOne(report.sighting(), event))
            .toList();
    Map<String, List<Testimony>> filed = reports.of(found.stream().map(Event::uid).toList());
    return found.stream().map(event -> new Known(event, filed.getOrDefault(event.uid(), List.of()))).toList();
  }

  // of what was over before, it can only speak if it says a day of then
  private static LocalDate earliestDay(Report report) {
    LocalDate dayBefore = report.publishedDay().minusDays(1);
    return report.sighting().time().firstDay().filter(dayBefore::isAfter).orElse(dayBefore);
  }

  private static Set<String> parties(Collection<Participant> participants) {
    Set<String> parties = new LinkedHashSet<>(EventMatcher.sides(participants));
    participants.stream().map(Participant::name).forEach(parties::add);
    return parties;
  }

  // a meeting that was never known and is called off, or over, concerns nobody
  private Optional<Event> announce(Testimony report, Collection<Event> ofTheArticle) {
    return Account.of(List.of(report))
        .map(account -> announce(report, account, Parts.whole(report.sighting(), ofTheArticle).map(Event::uid).orElse(null)));
  }

  private Event announce(Testimony report, Account account, @Nullable String whole) {
    Event event =
        new Event(
                EventUid.random(config.uidDomain()), review(report.report()), account.facts(), Set.of(), clock.instant())
            .withPartOf(whole);
    ledger.enter(new EventChange(ChangeType.ANNOUNCED, null, event, "first sighting"), actor(report));
    sightings.insert(event.uid(), report);
    return event;
  }

  private Review review(Report report) {
    return trust.isPublishedAtOnce(report) ? Review.PUBLISHED : Review.PROPOSED;
  }

  /** The event with the reports that waited for it. */
  private Event withWaiting(Event event) {
    Known known = new Known(event, reports.of(event.uid()));
    for (Testimony waiting : reports.unfiled(parties(event.participants()), event.time())) {
      if (!EventMatcher.matches(waiting.report(), List.of(known)).isEmpty()) {
        reports.file(waiting.id(), event.uid());
        known = new Known(casebook.retell(known.event(), actor(waiting)), reports.of(event.uid()));
      }
    }
    return known.event();
  }

  private static String actor(Testimony report) {
    return "article " + report.report().articleId();
  }
}
