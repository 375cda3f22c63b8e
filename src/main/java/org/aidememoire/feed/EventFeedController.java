package org.aidememoire.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Period;
import java.util.List;
import org.aidememoire.event.EventFilter;

/** One event by HTTP: {@code /events/UID.ics}. */
@Controller("/events")
@Tag(name = "feeds")
final class EventFeedController {

  private final Feeds feeds;
  private final IcsFormat ics;
  private final FeedConfig config;

  EventFeedController(Feeds feeds, IcsFormat ics, FeedConfig config) {
    this.feeds = feeds;
    this.ics = ics;
    this.config = config;
  }

  @Get("/{uid}.ics")
  @Produces(MediaType.ALL)
  @Operation(summary = "One meeting as iCalendar")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "304")
  @ApiResponse(responseCode = "404")
  @ApiResponse(responseCode = "503")
  HttpResponse<byte[]> event(HttpRequest<?> request, String uid) {
    Feeds.State state = feeds.state().orElse(null);
    if (state == null) {
      return FeedServer.unavailable();
    }
    AgendaEntry entry =
        state
            .agenda()
            .find(uid)
            .filter(AgendaEntry::isDated)
            .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no dated event \"" + uid + "\"."));
    Feed feed = new Feed(ics.write(view(entry), List.of(entry)), entry.entry().event().changedAt());
    return FeedAnswer.shared(ics.type(), "event.ics", config.maxAge()).to(request, feed);
  }

  private CalendarView view(AgendaEntry entry) {
    PublishedCalendar calendar =
        new PublishedCalendar(
            "event",
            entry.entry().event().title(),
            "One meeting; this calendar follows its changes.",
            null,
            "",
            EventFilter.all(),
            FeedOptions.DEFAULT,
            Period.ZERO,
            Period.ZERO);
    return new CalendarView("/events/" + entry.uid() + ".ics", ics, calendar);
  }
}
