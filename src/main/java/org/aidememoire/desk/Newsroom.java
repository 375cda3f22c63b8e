package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventMatcher;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Report;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.Standing;
import org.aidememoire.event.Status;
import org.aidememoire.event.Testimony;

/** Decides what the sightings of an article mean for the events: all of them, or none, and each article once. */
@Singleton
final class Newsroom {

  // a summit comes before the meetings on its margins, a trip before its legs
  private static final Comparator<Testimony> WHOLES_FIRST =
      Comparator.comparing(each -> !Parts.hasParts(each.sighting().kind()));

  private final ArticleStore articles;
  private final Clerk clerk;
  private final SourceTrust trust;
  private final DeskLockStore lock;

  Newsroom(ArticleStore articles, Clerk clerk, SourceTrust trust, DeskLockStore lock) {
    this.articles = articles;
    this.clerk = clerk;
    this.trust = trust;
    this.lock = lock;
  }

  /** Takes the sightings of an article in. Empty, and nothing done, if the article was taken in before. */
  List<Event> report(Article article, List<Sighting> found) {
    return lock.decide(
        () -> {
          List<Event> touched = new ArrayList<>();
          if (articles.markRead(article.id())) {
            testimonies(article, found).stream()
                .sorted(WHOLES_FIRST)
                .forEach(each -> clerk.file(each, touched).ifPresent(touched::add));
          }
          return touched;
        });
  }

  private List<Testimony> testimonies(Article article, List<Sighting> found) {
    List<Testimony> testimonies = new ArrayList<>();
    for (int position = 0; position < found.size(); position++) {
      if (!isOldDayOfAMove(found.get(position), found)) {
        Report report = report(article, asSaid(found.get(position)), position);
        testimonies.add(new Testimony(UUID.randomUUID(), report, trust.of(article), Standing.COUNTED));
      }
    }
    return testimonies;
  }

  // what is put off has no day any more
  private static Sighting asSaid(Sighting sighting) {
    boolean isPutOff = sighting.fate() == Fate.PUT_OFF && sighting.movedFrom() == null;
    return isPutOff ? sighting.postponed() : sighting;
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
}
