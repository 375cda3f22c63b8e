package org.aidememoire.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Answers with the edition of a view: at once if its bytes are at hand, else from another thread, where it is made once for
 * all who ask meanwhile.
 */
@Singleton
final class FeedServer {

  private final Feeds feeds;
  private final EditionCache cache;
  private final Executor executor;
  private final Map<CalendarView, CompletableFuture<Edition>> editions = new ConcurrentHashMap<>();
  private final Map<CalendarView, CompletableFuture<Edition>> bodies = new ConcurrentHashMap<>();

  FeedServer(Feeds feeds, EditionCache cache, @Named(TaskExecutors.BLOCKING) Executor executor) {
    this.feeds = feeds;
    this.cache = cache;
    this.executor = executor;
  }

  CompletionStage<HttpResponse<byte[]>> serve(
      HttpRequest<?> request, Feeds.State state, CalendarView view, FeedAnswer answer) {
    Optional<Edition> ready =
        feeds.ready(state, view).filter(edition -> answer.isAtHand(request, edition.feed()));
    return ready.isPresent()
        ? CompletableFuture.completedFuture(answer.to(request, ready.get().feed()))
        : once(editions, view, () -> feeds.edition(state, view))
            .thenCompose(edition -> withBody(request, state, view, answer, edition))
            .thenApplyAsync(edition -> answered(request, view, answer, edition), executor);
  }

  /** The same for a calendar as published, of which an edition is always at hand. */
  CompletionStage<HttpResponse<byte[]>> serve(HttpRequest<?> request, Feeds.Published published, FeedAnswer answer) {
    Feed feed = published.edition().feed();
    return answer.isAtHand(request, feed)
        ? CompletableFuture.completedFuture(answer.to(request, feed))
        : CompletableFuture.supplyAsync(() -> answer.to(request, feed), executor);
  }

  /** Nothing was read yet: the reader's program shall keep what it has and come again (RFC 9110, 15.6.4). */
  static HttpResponse<byte[]> unavailable() {
    return HttpResponse.<byte[]>status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "30");
  }

  private CompletableFuture<Edition> withBody(
      HttpRequest<?> request, Feeds.State state, CalendarView view, FeedAnswer answer, Edition edition) {
    return answer.isAtHand(request, edition.feed())
        ? CompletableFuture.completedFuture(edition)
        : once(bodies, view, () -> feeds.whole(state, view));
  }

  private CompletableFuture<Edition> once(
      Map<CalendarView, CompletableFuture<Edition>> inTheMaking, CalendarView view, Supplier<Edition> work) {
    CompletableFuture<Edition> making = inTheMaking.computeIfAbsent(view, _ -> CompletableFuture.supplyAsync(work, executor));
    return making.whenComplete((_, _) -> inTheMaking.remove(view, making));
  }

  private HttpResponse<byte[]> answered(HttpRequest<?> request, CalendarView view, FeedAnswer answer, Edition edition) {
    HttpResponse<byte[]> response = answer.to(request, edition.feed());
    cache.keep(view, edition);
    return response;
  }
}
