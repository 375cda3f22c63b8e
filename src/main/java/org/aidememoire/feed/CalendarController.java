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
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The published calendars by HTTP (RFC 9110), in each form: {@code /calendars/all.ics?filter=country:FR}. */
@Controller("/calendars")
@Tag(name = "feeds")
final class CalendarController {

  private static final String PATH = "/calendars/";

  private final Feeds feeds;
  private final FeedFormats formats;
  private final FeedServer server;
  private final FeedConfig config;

  CalendarController(Feeds feeds, FeedFormats formats, FeedServer server, FeedConfig config) {
    this.feeds = feeds;
    this.formats = formats;
    this.server = server;
    this.config = config;
  }

  @Get("/{file}")
  @Produces(MediaType.ALL)
  @Operation(
      summary = "A published calendar as iCalendar, or by the ending of its name as JSON Feed, jCal, Atom or CSV",
      parameters = {
        @Parameter(name = "filter", in = ParameterIn.QUERY, schema = @Schema(type = "string"), example = "country:FR and not kind:call"),
        @Parameter(name = "cancelled", in = ParameterIn.QUERY, schema = @Schema(type = "string"), example = "drop")
      })
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "304")
  @ApiResponse(responseCode = "400")
  @ApiResponse(responseCode = "404")
  @ApiResponse(responseCode = "503")
  CompletionStage<HttpResponse<byte[]>> calendar(HttpRequest<?> request, String file) {
    Feeds.State state = feeds.state().orElse(null);
    if (state == null) {
      return CompletableFuture.completedFuture(FeedServer.unavailable());
    }
    Feeds.Published published = request.getUri().getRawQuery() == null ? state.editions().get(PATH + file) : null;
    if (published != null) {
      return server.serve(request, published, answer(published.view(), file));
    }
    CalendarView view = view(request, state, file);
    return server.serve(request, state, view, answer(view, file));
  }

  private FeedAnswer answer(CalendarView view, String file) {
    return FeedAnswer.shared(view.format().type(), file, config.maxAge());
  }

  private CalendarView view(HttpRequest<?> request, Feeds.State state, String file) {
    Optional<FeedFormats.Asked> asked = formats.asked(file);
    PublishedCalendar calendar = asked.map(each -> state.calendars().get(each.name())).orElse(null);
    if (calendar == null) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no calendar \"" + file + "\".");
    }
    try {
      return LinkQuery.of(request.getParameters()::get).view(calendar, asked.orElseThrow().format());
    } catch (IllegalArgumentException e) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
    }
  }

  /** Lets programs in web pages ask with conditions (Fetch, CORS preflight). */
  @Options("/{file}")
  @Hidden
  MutableHttpResponse<byte[]> preflight(String file) {
    return HttpResponse.<byte[]>noContent()
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS")
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Modified-Since, Accept")
        .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
  }
}
