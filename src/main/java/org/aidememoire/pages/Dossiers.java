package org.aidememoire.pages;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.event.SightingStore;

/** Gathers what is known of a meeting. */
@Singleton
final class Dossiers {

  // hundreds may write about one meeting: words are shown in their text for the latest only
  private static final int MOST_TEXTS = 10;

  private final EventStore events;
  private final SightingStore sightings;
  private final HistoryStore history;
  private final ArticleStore articles;

  Dossiers(EventStore events, SightingStore sightings, HistoryStore history, ArticleStore articles) {
    this.events = events;
    this.sightings = sightings;
    this.history = history;
    this.articles = articles;
  }

  /** Empty if there is no such meeting. */
  Optional<Dossier> find(String uid) {
    return events.find(uid).map(this::gather);
  }

  private Dossier gather(Event event) {
    List<ReportedSighting> reports = sightings.of(event.uid());
    return new Dossier(event, reports, history.of(event.uid()), texts(reports));
  }

  private Map<UUID, String> texts(List<ReportedSighting> reports) {
    return reports.stream()
        .map(ReportedSighting::articleId)
        .distinct()
        .limit(MOST_TEXTS)
        .flatMap(id -> articles.find(id).stream())
        .collect(toMap(Article::id, Article::text));
  }
}
