package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Review;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.SightingStore;
import org.aidememoire.event.Testimony;
import org.aidememoire.event.TestimonyStore;

/**
 * Reads articles again, as after a change of the extractor, and takes articles back. Events that no report tells of any more,
 * and that no editor has touched, are withdrawn and wait for an editor.
 */
@Singleton
public final class Rereading {

  private final ArticleStore articles;
  private final ArticleReader reader;
  private final Newsroom newsroom;
  private final TestimonyStore reports;
  private final SightingStore sightings;
  private final EventStore events;
  private final Casebook casebook;
  private final Ledger ledger;
  private final DeskLockStore lock;
  private final Clock clock;

  Rereading(
      ArticleStore articles,
      ArticleReader reader,
      Newsroom newsroom,
      TestimonyStore reports,
      SightingStore sightings,
      EventStore events,
      Casebook casebook,
      Ledger ledger,
      DeskLockStore lock,
      Clock clock) {
    this.articles = articles;
    this.reader = reader;
    this.newsroom = newsroom;
    this.reports = reports;
    this.sightings = sightings;
    this.events = events;
    this.casebook = casebook;
    this.ledger = ledger;
    this.lock = lock;
    this.clock = clock;
  }

  /** What an article was read to say, and what it is read to say now. */
  public record Comparison(List<Sighting> before, List<Sighting> after) {

    public Comparison {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** What reading it again would give; nothing is changed. Empty if there is no such article. */
  public Optional<Comparison> tried(UUID articleId) {
    return articles.find(articleId).map(article -> new Comparison(before(articleId), reader.read(article)));
  }

  private List<Sighting> before(UUID articleId) {
    return reports.ofArticle(articleId).stream().map(filed -> filed.report().sighting()).toList();
  }

  /**
   * Reads an article again and files what it says now in the place of what it said. Empty if there is no such article.
   *
   * @throws RefusedException if it was not read yet
   */
  public Optional<Comparison> reread(UUID articleId, String actor) {
    return articles.find(articleId).map(article -> reread(article, reader.read(article), actor));
  }

  private Comparison reread(Article article, List<Sighting> found, String actor) {
    return lock.decide(
        () -> {
          List<Sighting> before = before(article.id());
          Set<String> touched = takeReports(article.id());
          if (!articles.markUnread(article.id())) {
            throw new RefusedException("id", "it waits to be read for the first time");
          }
          newsroom.report(article, found);
          touched.forEach(uid -> retell(uid, actor));
          return new Comparison(before, found);
        });
  }

  /** Takes an article back with all that it says. False if there is no such article. */
  public boolean remove(UUID articleId, String actor) {
    return lock.decide(
        () -> {
          Set<String> touched = takeReports(articleId);
          boolean removed = articles.delete(articleId);
          touched.forEach(uid -> retell(uid, actor));
          return removed;
        });
  }

  /** Takes the reports of an article away; the UIDs of the events that they were filed under. */
  private Set<String> takeReports(UUID articleId) {
    Set<String> uids =
        reports.ofArticle(articleId).stream()
            .flatMap(filed -> Optional.ofNullable(filed.eventUid()).stream())
            .collect(Collectors.toSet());
    sightings.deleteOf(articleId);
    return uids;
  }

  private void retell(String uid, String actor) {
    Event event = events.find(uid).orElseThrow();
    List<Testimony> left = reports.of(uid);
    if (!left.isEmpty()) {
      casebook.retell(event, actor);
    } else if (event.locked().isEmpty() && event.isPublic()) {
      Event hidden = event.revised(event.facts(), true, clock.instant()).withReview(Review.PROPOSED);
      ledger.enter(new EventChange(ChangeType.WITHDRAWN, event, hidden, "no report is left that tells of it"), actor);
    }
  }
}
