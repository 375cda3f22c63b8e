package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventMatcher;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTitle;
import org.aidememoire.event.EventUid;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Report;
import org.aidememoire.event.Review;
import org.aidememoire.event.Revision;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.SightingStore;
import org.aidememoire.event.Status;

/** Decides what the sightings of an article mean for the events: all of them, or none, and each article once. */
@Singleton
final class Newsroom {

  private final ArticleStore articles;
  private final EventStore events;
  private final SightingStore sightings;
  private final Ledger ledger;
  private final DeskLockStore lock;
  private final DeskConfig config;
  private final Clock clock;

  Newsroom(
      ArticleStore articles,
      EventStore events,
      SightingStore sightings,
      Ledger ledger,
      DeskLockStore lock,
      DeskConfig config,
      Clock clock) {
    this.articles = articles;
    this.events = events;
    this.sightings = sightings;
    this.ledger = ledger;
    this.lock = lock;
    this.config = config;
    this.clock = clock;
  }

  /** Takes the sightings of an article in. Empty, and nothing done, if the article was taken in before. */
  List<Event> report(Article article, List<Sighting> found) {
    return lock.decide(
        () -> {
          List<Event> touched = new ArrayList<>();
          if (articles.markRead(article.id())) {
            for (int position = 0; position < found.size(); position++) {
              if (!isOldDayOfAMove(found.get(position), found)) {
                decide(report(article, found.get(position), position), article.published().day()).ifPresent(touched::add);
              }
            }
          }
          return touched;
        });
  }

  // "moved from the 10th to the 13th" says both; the second sighting carries the move
  private static boolean isOldDayOfAMove(Sighting sighting, List<Sighting> found) {
    return sighting.status() == Status.CANCELLED
        && found.stream()
            .anyMatch(
                other ->
                    sighting.time().equals(other.movedFrom())
                        && EventMatcher.sides(other.participants()).equals(EventMatcher.sides(sighting.participants())));
  }

  private static Report report(Article article, Sighting sighting, int position) {
    return new Report(
        sighting,
        position,
        article.id(),
        article.source(),
        article.url(),
        article.published().text(),
        article.published().earliest());
  }

  private Optional<Event> decide(Report report, LocalDate published) {
    Sighting sighting = report.sighting();
    Optional<Event> known =
        EventMatcher.match(sighting, published, events.candidates(parties(sighting), published.minusDays(1)));
    Optional<Event> event = known.map(each -> revise(each, report)).or(() -> announce(report));
    event.ifPresent(each -> sightings.insert(each.uid(), report));
    return event;
  }

  private static Set<String> parties(Sighting sighting) {
    Set<String> parties = new LinkedHashSet<>(EventMatcher.sides(sighting.participants()));
    sighting.participants().stream().map(Participant::name).forEach(parties::add);
    return parties;
  }

  private Event revise(Event event, Report report) {
    return Revision.bySighting(event, report.sighting(), clock.instant())
        .map(change -> ledger.enter(change, actor(report)))
        .orElse(event);
  }

  // a meeting that was never known and is called off concerns nobody; one without parties cannot be found again
  private Optional<Event> announce(Report report) {
    Sighting sighting = report.sighting();
    if (sighting.status() == Status.CANCELLED || sighting.participants().isEmpty()) {
      return Optional.empty();
    }
    Event event =
        new Event(EventUid.random(config.uidDomain()), review(sighting), facts(sighting), Set.of(), clock.instant());
    return Optional.of(
        ledger.enter(new EventChange(ChangeType.ANNOUNCED, null, event, "first sighting"), actor(report)));
  }

  private Review review(Sighting sighting) {
    return sighting.confidence() >= config.publishFromConfidence() ? Review.PUBLISHED : Review.PROPOSED;
  }

  private static Facts facts(Sighting sighting) {
    return new Facts(
        sighting.kind(),
        EventTitle.of(sighting.kind(), sighting.participants(), sighting.place()),
        sighting.time(),
        sighting.timeSaid(),
        sighting.participants(),
        sighting.place(),
        sighting.certainty());
  }

  private static String actor(Report report) {
    return "article " + report.articleId();
  }
}
