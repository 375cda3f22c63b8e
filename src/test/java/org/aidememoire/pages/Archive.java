package org.aidememoire.pages;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Draft;
import org.aidememoire.article.Intake;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.db.Database;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Field;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.Report;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.SightingStore;

/** Puts events into the tables as the desk does, each with the article that announced it. */
@Singleton
final class Archive {

  static final PublicationTime PUBLISHED = PublicationTime.parse("2027-01-03T18:20Z", PublicationTime.Signal.GIVEN);

  private final Database database;
  private final Articles articles;
  private final ArticleStore store;
  private final EventStore events;
  private final SightingStore sightings;
  private final HistoryStore history;

  Archive(
      Database database,
      Articles articles,
      ArticleStore store,
      EventStore events,
      SightingStore sightings,
      HistoryStore history) {
    this.database = database;
    this.articles = articles;
    this.store = store;
    this.events = events;
    this.sightings = sightings;
    this.history = history;
  }

  /** Leaves no event and no article. */
  void clear() {
    List.of(
            "UPDATE event SET merged_into = NULL",
            "DELETE FROM evidence",
            "DELETE FROM sighting_participant",
            "DELETE FROM sighting",
            "DELETE FROM event_change",
            "DELETE FROM participant",
            "DELETE FROM event",
            "DELETE FROM article")
        .forEach(statement -> database.with(handle -> handle.execute(statement)));
  }

  /** An event that one article announces in its first sentence; the time words are evidence for the time. */
  void announce(Event event, String url, String sentence, String timeWords) {
    String text = sentence + " Nobody else was invited.";
    UUID article = accepted(new Draft("Northern Wire", url, event.title(), text, PUBLISHED));
    events.insert(event);
    history.insert(new EventChange(ChangeType.ANNOUNCED, null, event, "first sighting"), "article " + article);
    sightings.insert(
        event.uid(),
        new Report(sighting(event, sentence, timeWords), 0, article, "Northern Wire", url, PUBLISHED.text(), PUBLISHED.earliest()));
  }

  /** An event that an editor made. */
  void enter(Event event) {
    events.insert(event);
    history.insert(new EventChange(ChangeType.ANNOUNCED, null, event, "made by an editor"), "key Ada's laptop");
  }

  // marked as read with its receipt: the reading thread shall find nothing to report
  private UUID accepted(Draft draft) {
    return database.transaction(
        () -> {
          UUID id = id(articles.accept(draft));
          store.markRead(id);
          return id;
        });
  }

  private static UUID id(Intake intake) {
    return switch (intake) {
      case Intake.Accepted(UUID id) -> id;
      case Intake.Known(UUID id) -> id;
      case Intake.Refused refused -> throw new IllegalStateException(refused.problem());
    };
  }

  private static Sighting sighting(Event event, String sentence, String timeWords) {
    int start = sentence.indexOf(timeWords);
    return new Sighting(
        event.kind(),
        event.time(),
        timeWords,
        null,
        null,
        null,
        event.participants(),
        event.place(),
        event.facts().certainty(),
        0.87,
        List.of(new Sighting.Mention(0, sentence.length(), sentence)),
        List.of(new Evidence(Field.TIME, start, start + timeWords.length(), timeWords, "weekday: future by modal")));
  }
}
