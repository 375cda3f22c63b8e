package org.aidememoire.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.desk.Reading;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventCursor;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSearch;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.EventSort;
import org.aidememoire.event.FoundEvents;
import org.aidememoire.event.TestimonyStore;
import org.jspecify.annotations.Nullable;

/** Many clients that post articles about few events at the same time, every tenth twice. */
record ManyPosts(ServiceOn service, int posts, int meetings, int clients) {

  /**
   * What came of it.
   *
   * @param nanos of each post, sorted
   * @param postedIn until the last was answered
   * @param readIn until the last was read
   */
  record Times(List<Long> nanos, long postedIn, long readIn) {}

  /** Posts them all, reads what is left, and looks at every event. */
  Times run() throws Exception {
    long start = System.nanoTime();
    List<Long> nanos = posted();
    long postedIn = System.nanoTime() - start;
    ArticleStore articles = service.bean(ArticleStore.class);
    while (articles.count(Article.State.RECEIVED) > 0) {
      service.bean(Reading.class).readBatch(); // beside the thread that reads by itself, as a second node would
    }
    Times times = new Times(nanos, postedIn, System.nanoTime() - start);
    assertThat(articles.count(Article.State.FAILED)).isZero();
    assertThat(articles.count(Article.State.READ)).isEqualTo(distinct());
    lookAtEvents();
    return times;
  }

  private int distinct() {
    return posts * 9 / 10;
  }

  private List<Long> posted() throws Exception {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, posts).map(post -> post % distinct()).boxed().toList());
    Collections.shuffle(numbers, new Random(5));
    Newswire wire = new Newswire(meetings, 2027);
    List<Callable<Long>> work = numbers.stream().<Callable<Long>>map(number -> () -> post(wire.article(number))).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Long> nanos = new ArrayList<>();
      for (Future<Long> post : threads.invokeAll(work)) {
        nanos.add(post.get());
      }
      Collections.sort(nanos);
      return nanos;
    }
  }

  private Long post(String article) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = service.api().post("/api/v1/articles", article);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return System.nanoTime() - start;
  }

  private void lookAtEvents() {
    List<Event> events = events(service.bean(EventSearchStore.class));
    TestimonyStore reports = service.bean(TestimonyStore.class);
    assertThat(events).hasSize(meetings);
    assertThat(events).extracting(Event::mergedInto).containsOnlyNulls();
    assertThat(events.stream().map(Event::participants).distinct()).hasSize(meetings);
    for (Event event : events) {
      assertThat(reports.of(event.uid())).as(event.title()).hasSize(distinct() / meetings);
    }
  }

  private static List<Event> events(EventSearchStore store) {
    List<Event> all = new ArrayList<>();
    @Nullable EventCursor after = null;
    do {
      FoundEvents page = store.search(new EventSearch(EventFilter.all(), null, EventSort.DAY, after, 500));
      all.addAll(page.events());
      after = page.next();
    } while (after != null);
    return all;
  }
}
