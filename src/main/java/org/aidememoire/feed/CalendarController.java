package org.aidememoire.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;

/** The published calendars by HTTP (RFC 9110): {@code /calendars/all.ics}. */
@Controller("/calendars")
final class CalendarController {

  private static final String TYPE = "text/calendar; charset=utf-8";

  private final Feeds feeds;
  private final FeedConfig config;

  CalendarController(Feeds feeds, FeedConfig config) {
    this.feeds = feeds;
    this.config = config;
  }

  @Get("/{name}.ics")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> calendar(HttpRequest<?> request, String name) {
    Feeds.State state = feeds.state().orElse(null);
    if (state == null) {
      return HttpResponse.<byte[]>status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "30");
    }
    Feed feed = state.feeds().get(name);
    if (feed == null) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no calendar \"" + name + "\".");
    }
    return FeedAnswer.shared(TYPE, name + ".ics", config.maxAge()).to(request, feed);
  }

  /** Lets programs in web pages ask with conditions (Fetch, CORS preflight). */
  @Options("/{name}.ics")
  MutableHttpResponse<byte[]> preflight(String name) {
    return HttpResponse.<byte[]>noContent()
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS")
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Modified-Since, Accept")
        .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
  }
}
