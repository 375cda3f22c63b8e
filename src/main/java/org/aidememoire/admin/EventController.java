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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.PastStateStore;
import org.aidememoire.event.Field;
import org.aidememoire.event.Review;
import org.jspecify.annotations.Nullable;

/** Lists, shows, makes and corrects events. */
@Controller("/api/v1/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class EventController {

  private final Desk desk;
  private final EventStore events;
  private final PastStateStore states;
  private final EventAnswers answers;
  private final JsonBodies bodies;

  EventController(
      Desk desk, EventStore events, PastStateStore states, EventAnswers answers, JsonBodies bodies) {
    this.desk = desk;
    this.events = events;
    this.states = states;
    this.answers = answers;
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

  /**
   * One event.
   *
   * @param asOf an instant, 2027-01-10T12:00:00Z, or a day, which means its end in UTC; null for now
   */
  @Get("/{uid}{?asOf}")
  @Operation(summary = "One event with its sightings, their evidence, and its history; or what we said of it at a time")
  HttpResponse<?> get(@PathVariable String uid, @QueryValue @Nullable String asOf) {
    if (asOf == null) {
      return answers.of(events.find(uid));
    }
    Instant instant = instant(asOf);
    return answers.past(states.asOf(uid, instant), instant);
  }

  private static Instant instant(String asOf) {
    try {
      return asOf.indexOf('T') < 0
          ? LocalDate.parse(asOf).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1)
          : OffsetDateTime.parse(asOf).toInstant();
    } catch (DateTimeException e) {
      throw new ProblemException(
          Problem.inField(HttpStatus.BAD_REQUEST, "asOf", "must be like 2027-01-10 or 2027-01-10T12:00:00Z"));
    }
  }

  @Post
  @Operation(summary = "Make an event by hand; no article changes it")
  @RequestBody(content = @Content(schema = @Schema(implementation = EventRequest.class)))
  HttpResponse<?> create(@Body byte[] body, HttpRequest<?> request) {
    Event event = desk.create(bodies.read(body, EventRequest.class).facts(), KeyFilter.actor(request));
    URI address = URI.create("/api/v1/events/" + URLEncoder.encode(event.uid(), StandardCharsets.UTF_8));
    return HttpResponse.created(answers.whole(event), address).header(HttpHeaders.ETAG, EventAnswers.etag(event));
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
    return answers.of(desk.correct(uid, EventAnswers.revision(ifMatch), correction::over, fields, KeyFilter.actor(request)));
  }

  @Post("/{uid}/cancel")
  @Operation(summary = "Call an event off")
  HttpResponse<?> cancel(
      @PathVariable String uid, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpRequest<?> request) {
    return answers.of(
        desk.correct(
            uid,
            EventAnswers.revision(ifMatch),
            facts -> facts.withCertainty(Certainty.CANCELLED),
            Set.of(Field.STATUS),
            KeyFilter.actor(request)));
  }

  @Post("/{uid}/publish")
  @Operation(summary = "Publish an event that waits for review")
  HttpResponse<?> publish(
      @PathVariable String uid, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpRequest<?> request) {
    return answers.of(desk.review(uid, EventAnswers.revision(ifMatch), Review.PUBLISHED, KeyFilter.actor(request)));
  }

  @Post("/{uid}/reject")
  @Operation(summary = "Reject an event: later articles that repeat it change nothing")
  HttpResponse<?> reject(
      @PathVariable String uid, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpRequest<?> request) {
    return answers.of(desk.review(uid, EventAnswers.revision(ifMatch), Review.REJECTED, KeyFilter.actor(request)));
  }
}
