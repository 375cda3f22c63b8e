package org.aidememoire.desk;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Draft;
import org.aidememoire.article.Intake;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.article.PublicationTime.Signal;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.Account;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSearch;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.EventSort;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.TestimonyStore;
import org.aidememoire.time.SettableClock;
import org.aidememoire.time.TestService;

/** The real desk on a real database, to which stories are told one after the other. */
final class StoryDesk implements AutoCloseable {

  private static final EventSearch ALL = new EventSearch(EventFilter.all(), null, EventSort.UID, null, 500);

  private final SettableClock clock = new SettableClock(Events.NOW);
  private final ApplicationContext context;

  StoryDesk(TestDatabase kind) throws SQLException {
    Map<String, Object> settings = new HashMap<>(kind.configuration());
    settings.put("aide-memoire.schedule.enabled", false);
    settings.put("aide-memoire.samples.enabled", false);
    context = TestService.start(clock, settings);
  }

  /**
   * What the desk made of a story.
   *
   * @param order numbers of its articles, from 0, in the order in which they arrive
   */
  Outcome tell(Story story, List<Integer> order) {
    wipe();
    Map<UUID, Integer> numbers = new HashMap<>();
    for (int number : order) {
      Story.Piece piece = story.articles().get(number);
      numbers.put(arrive(piece), story.articles().indexOf(piece) + 1);
    }
    return outcome(numbers);
  }

  private void wipe() {
    the(Database.class)
        .with(
            handle -> {
              handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
              List<String> there =
                  handle
                      .createQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                      .mapTo(String.class)
                      .list();
              there.stream().filter(StoryDesk::isOfEvents).forEach(table -> handle.execute("DELETE FROM " + table));
              return handle.execute("SET REFERENTIAL_INTEGRITY TRUE");
            });
  }

  // the others hold one row each that must stay, belong to readers and keys, or to Quartz
  private static boolean isOfEvents(String table) {
    return Set.of("article", "event", "participant", "sighting", "evidence", "event_change", "reminder", "pending_change").contains(table)
        || table.startsWith("sighting_")
        || table.startsWith("event_state");
  }

  private UUID arrive(Story.Piece piece) {
    PublicationTime published = PublicationTime.parse(piece.published(), Signal.GIVEN);
    Instant now = published.earliest().plus(Duration.ofHours(30));
    clock.set(now.isAfter(clock.instant()) ? now : clock.instant());
    String url = "https://example.org/" + Integer.toHexString(piece.hashCode());
    Intake intake = the(Articles.class).accept(new Draft(piece.source(), url, null, piece.text(), published));
    UUID id =
        switch (intake) {
          case Intake.Accepted(UUID accepted) -> accepted;
          case Intake.Known(UUID known) -> known;
          case Intake.Refused refused -> throw new IllegalStateException(refused.problem());
        };
    if (piece.isDirect()) {
      Article article = the(ArticleStore.class).find(id).orElseThrow();
      List<Sighting> said = piece.text().lines().map(SightingLine::parse).toList();
      the(Newsroom.class).report(article, said);
    } else {
      the(Reading.class).readBatch();
    }
    return id;
  }

  private Outcome outcome(Map<UUID, Integer> numbers) {
    Map<String, String> eventOf = eventOf(numbers);
    List<Event> events =
        the(EventSearchStore.class).search(ALL).events().stream().filter(event -> event.mergedInto() == null).toList();
    return new Outcome(
        eventOf,
        events.stream().collect(Collectors.toMap(Event::uid, event -> event)),
        events.stream().collect(Collectors.toMap(Event::uid, event -> the(HistoryStore.class).of(event.uid()))),
        events.stream().collect(Collectors.toMap(Event::uid, event -> conflicts(event.uid()))));
  }

  private List<String> conflicts(String uid) {
    return Account.of(the(TestimonyStore.class).of(uid)).stream()
        .flatMap(account -> account.conflicts().stream())
        .map(conflict -> EventTimeFormat.format(conflict.time()))
        .toList();
  }

  /** UID of the event for each sighting, "2.1" being the first of the second article. */
  private Map<String, String> eventOf(Map<UUID, Integer> numbers) {
    Map<String, String> found = new TreeMap<>();
    Map<Integer, Integer> seen = new HashMap<>();
    the(Database.class)
        .with(
            handle ->
                handle
                    .createQuery("SELECT article_id, event_uid FROM sighting ORDER BY article_id, position")
                    .map((row, _) -> Map.entry(row.getObject(1, UUID.class), String.valueOf(row.getString(2))))
                    .list())
        .forEach(
            row -> {
              int number = Objects.requireNonNull(numbers.get(row.getKey()));
              int rank = seen.merge(number, 1, Integer::sum);
              if (!row.getValue().equals("null")) {
                found.put(number + "." + rank, row.getValue());
              }
            });
    return found;
  }

  private <T> T the(Class<T> bean) {
    return context.getBean(bean);
  }

  @Override
  public void close() {
    context.close();
  }

  /** What is in the tables after a story. */
  record Outcome(
      Map<String, String> eventOf,
      Map<String, Event> events,
      Map<String, List<PastChange>> histories,
      Map<String, List<String>> conflicts) {

    /** The history of an event as stories write it, the places left out. */
    List<String> history(String uid) {
      return new ArrayList<>(histories.getOrDefault(uid, List.of())).stream().map(Outcome::line).toList();
    }

    private static String line(PastChange change) {
      String place = change.placeName() == null ? "" : " @ " + change.placeName();
      return change.type() + " " + change.status() + " " + EventTimeFormat.format(change.time()) + place;
    }

    /** How an event ended up, in one line. */
    String end(String uid) {
      Event event = events.get(uid);
      return event == null
          ? "none"
          : event.review() + " " + event.status() + " " + EventTimeFormat.format(event.time()) + " " + event.kind();
    }
  }
}
