package org.aidememoire.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Calendars at private addresses: {@code /private/TOKEN.ics}. The token is looked up each time, so that one that was given
 * up is refused at once on every node; no cache between may keep the answer.
 */
@Controller("/private")
@Hidden
final class PrivateFeedController {

  private final Feeds feeds;
  private final FeedFormats formats;
  private final FeedServer server;
  private final FeedLinkStore links;
  private final FeedConfig config;

  PrivateFeedController(
      Feeds feeds, FeedFormats formats, FeedServer server, FeedLinkStore links, FeedConfig config) {
    this.feeds = feeds;
    this.formats = formats;
    this.server = server;
    this.links = links;
    this.config = config;
  }

  @Get("/{file}")
  @Produces(MediaType.ALL)
  @ExecuteOn(TaskExecutors.BLOCKING)
  CompletionStage<HttpResponse<byte[]>> calendar(HttpRequest<?> request, String file) {
    Feeds.State state = feeds.state().orElse(null);
    if (state == null) {
      return CompletableFuture.completedFuture(FeedServer.unavailable());
    }
    FeedFormats.Asked asked = formats.asked(file).filter(each -> FeedToken.isOne(each.name())).orElseThrow(() -> none());
    FeedLink link = held(links.byToken(FeedToken.hash(asked.name())));
    PublishedCalendar calendar = state.calendars().get(link.calendar());
    if (calendar == null) {
      throw gone();
    }
    CalendarView view = LinkQuery.of(link.query()).viewAt("/private/" + file, calendar, asked.format());
    String name = calendar.name() + "." + asked.format().suffix();
    return server.serve(request, state, view, FeedAnswer.personal(asked.format().type(), name, config.maxAge()));
  }

  private static FeedLink held(Optional<FeedLink> link) {
    if (!link.orElseThrow(() -> none()).holds()) {
      throw gone();
    }
    return link.get();
  }

  // neither says the token: the words of a problem may end in logs
  private static HttpStatusException none() {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such private calendar.");
  }

  private static HttpStatusException gone() {
    return new HttpStatusException(HttpStatus.GONE, "This private calendar was ended, or has another address now.");
  }
}
