package org.aidememoire.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.StoryDesk.Outcome;
import org.aidememoire.event.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every story of {@code src/test/resources/stories}, told to the real desk in its order and in others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {

  private static final Logger LOG = LoggerFactory.getLogger(StoriesTest.class);
  private static final int SHUFFLES = 5;

  private final List<Story> stories = StoryFile.all();
  private StoryDesk desk;

  @BeforeAll
  void open() throws SQLException {
    desk = new StoryDesk(TestDatabase.H2);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void thereAreEnough() {
    assertThat(stories).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void everyStoryHasItsMeetingsAndTheirHistories() {
    PairScore score = new PairScore();
    List<String> faults = new ArrayList<>();
    for (Story story : stories) {
      Outcome outcome = desk.tell(story, inOrder(story));
      score.add(story, outcome.eventOf());
      faults.addAll(faults(story, outcome));
    }
    long inexact = faults.stream().map(fault -> fault.split(":", 2)[0]).distinct().count();
    LOG.info("stories in order: {}, exact {} of {}", score, stories.size() - inexact, stories.size());

    assertThat(faults).isEmpty();
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void orderOfArrivalDoesNotMatter() {
    PairScore score = new PairScore();
    List<String> faults = new ArrayList<>();
    for (Story story : stories) {
      for (List<Integer> order : shuffles(story)) {
        Outcome outcome = desk.tell(story, order);
        score.add(story, outcome.eventOf());
        story.lives().stream()
            .filter(life -> !endsAs(life, outcome))
            .forEach(life -> faults.add(story + " in order " + order + ": " + ends(life, outcome)));
      }
    }
    LOG.info("stories shuffled: {}, {} other ends", score, faults.size());

    assertThat(faults).isEmpty();
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.95);
  }

  private static List<Integer> inOrder(Story story) {
    return IntStream.range(0, story.articles().size()).boxed().toList();
  }

  private static List<List<Integer>> shuffles(Story story) {
    Random random = new Random(5);
    List<List<Integer>> orders = new ArrayList<>();
    for (int i = 0; i < SHUFFLES; i++) {
      List<Integer> order = new ArrayList<>(inOrder(story));
      Collections.shuffle(order, random);
      orders.add(order);
    }
    orders.add(inOrder(story).reversed());
    return orders.stream().distinct().toList();
  }

  /** What differs from the script, each line beginning with the story's name. */
  private static List<String> faults(Story story, Outcome outcome) {
    List<String> faults = new ArrayList<>();
    for (Story.Life life : story.lives()) {
      String uid = uid(life, outcome);
      if (!sightings(uid, outcome).equals(life.sightings().stream().sorted().toList())) {
        faults.add(story + ": sightings " + sightings(uid, outcome) + " instead of " + life.sightings());
      }
      if (!outcome.conflicts().getOrDefault(uid, List.of()).equals(life.conflicts())) {
        faults.add(story + ": conflicts " + outcome.conflicts().get(uid) + " instead of " + life.conflicts());
      }
      if (!Objects.equals(parent(uid, outcome), life.parent() == null ? null : outcome.eventOf().get(life.parent()))) {
        faults.add(story + ": " + life.sightings() + " is not a part of " + life.parent());
      }
      if (!isHistory(outcome.history(uid), life.history())) {
        faults.add(story + ": history " + outcome.history(uid) + " instead of " + life.history());
      }
    }
    if (outcome.events().size() != story.lives().size()) {
      faults.add(story + ": " + outcome.events().size() + " events instead of " + story.lives().size());
    }
    return faults;
  }

  private static @Nullable String parent(String uid, Outcome outcome) {
    Event event = outcome.events().get(uid);
    return event == null ? null : event.partOf();
  }

  private static String uid(Story.Life life, Outcome outcome) {
    return Objects.requireNonNullElse(outcome.eventOf().get(life.sightings().getFirst()), "none");
  }

  private static List<String> sightings(String uid, Outcome outcome) {
    return outcome.eventOf().entrySet().stream().filter(each -> each.getValue().equals(uid)).map(each -> each.getKey()).toList();
  }

  private static boolean isHistory(List<String> found, List<String> expected) {
    return found.size() == expected.size()
        && IntStream.range(0, found.size()).allMatch(i -> isLine(found.get(i), expected.get(i)));
  }

  private static boolean isLine(String found, String expected) {
    return expected.contains(" @ ") ? found.equals(expected) : found.split(" @ ", 2)[0].equals(expected);
  }

  private static boolean endsAs(Story.Life life, Outcome outcome) {
    String last = life.history().getLast().split(" @ ", 2)[0];
    Event event = outcome.events().get(uid(life, outcome));
    return event != null
        && event.tookPlace() == last.startsWith("TOOK_PLACE")
        && outcome.end(event.uid()).contains(last.substring(last.indexOf(' ')) + " ");
  }

  private static String ends(Story.Life life, Outcome outcome) {
    return life.sightings() + " is " + outcome.end(uid(life, outcome)) + " instead of " + life.history().getLast();
  }
}
