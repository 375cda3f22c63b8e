package org.aidememoire.admin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Field;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.Review;
import org.aidememoire.event.SightingStore;
import org.jspecify.annotations.Nullable;

/** Lists, shows, makes and corrects events. */
@Controller("/api/v1/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class EventController {

  private final Desk desk;
  private final EventStore events;
  private final SightingStore sightings;
  private final HistoryStore history;
  private final JsonBodies bodies;

  EventController(
      Desk desk, EventStore events, SightingStore sightings, HistoryStore history, JsonBodies bodies) {
    this.desk = desk;
    this.events = events;
    this.sightings = sightings;
    this.history = history;
    this.bodies = bodies;
  }

  /**
   * One page of a list.
   *
   * @param next what to give as {@code after} for the page behind it; null on the last
   */
  @Serdeable
  record EventPage(List<EventAnswer> events, @Nullable String next) {}

  @Get("{?after,limit}")
  @Operation(summary = "All events in the order of their UIDs, a page at a time")
  EventPage list(@QueryValue(defaultValue = "") String after, @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    List<Event> page = events.page(after, limit);
    return new EventPage(
        page.stream().map(EventAnswer::inList).toList(), page.size() < limit ? null : page.getLast().uid());
  }

  @Get("/{uid}")
  @Operation(summary = "One event with its sightings, their evidence, and its history")
  HttpResponse<?> get(@PathVariable String uid) {
    return answer(events.find(uid));
  }

  @Post
  @Operation(summary = "Make an event by hand; no article changes it")
  @RequestBody(content = @Content(schema = @Schema(implementation = EventRequest.class)))
  HttpResponse<?> create(@Body byte[] body, HttpRequest<?> request) {
    Event event = desk.create(bodies.read(body, EventRequest.class).facts(), KeyFilter.actor(request));
    URI address = URI.create("/api/v1/events/" + URLEncoder.encode(event.uid(), StandardCharsets.UTF_8));
    return HttpResponse.created(whole(event), address).header(HttpHeaders.ETAG, etag(event));
  }

  @Patch("/{uid}")
  @Operation(summary = "Correct fields of an event; they are locked against later articles")
  @RequestBody(content = @Content(schema = @Schema(implementation = EventRequest.class)))
  HttpResponse<?> correct(
      @PathVariable String uid,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body byte[] body,
      HttpRequest<?> request) {
    EventRequest correction = bodies.read(body, EventRequest.class);
    Set<Field> fields = correction.fields();
    if (fields.isEmpty()) {
      throw new ProblemException(Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "The request names no field to correct."));
    }
    return answer(desk.correct(uid, revision(ifMatch), correction::over, fields, KeyFilter.actor(request)));
  }

  @Post("/{uid}/cancel")
  @Operation(summary = "Call an event off")
  HttpResponse<?> cancel(
      @PathVariable String uid, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpRequest<?> request) {
    return answer(
        desk.correct(
            uid,
            revision(ifMatch),
            facts -> facts.withCertainty(Certainty.CANCELLED),
            Set.of(Field.STATUS),
            KeyFilter.actor(request)));
  }

  @Post("/{uid}/publish")
  @Operation(summary = "Publish an event that waits for review")
  HttpResponse<?> publish(
      @PathVariable String uid, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpRequest<?> request) {
    return answer(desk.review(uid, revision(ifMatch), Review.PUBLISHED, KeyFilter.actor(request)));
  }

  @Post("/{uid}/reject")
  @Operation(summary = "Reject an event: later articles that repeat it change nothing")
  HttpResponse<?> reject(
      @PathVariable String uid, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpRequest<?> request) {
    return answer(desk.review(uid, revision(ifMatch), Review.REJECTED, KeyFilter.actor(request)));
  }

  private HttpResponse<?> answer(Optional<Event> event) {
    return event.isEmpty()
        ? Problem.of(HttpStatus.NOT_FOUND, "There is no event of this UID.").response()
        : HttpResponse.ok(whole(event.get())).header(HttpHeaders.ETAG, etag(event.get()));
  }

  private EventAnswer whole(Event event) {
    return EventAnswer.of(event, sightings.of(event.uid()), history.of(event.uid()));
  }

  private static String etag(Event event) {
    return "\"" + event.revision() + "\"";
  }

  private static @Nullable Integer revision(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    try {
      return Integer.valueOf(ifMatch.replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new ProblemException(
          Problem.inField(HttpStatus.BAD_REQUEST, "If-Match", "must be the ETag of the event, like \"3\""));
    }
  }
}
