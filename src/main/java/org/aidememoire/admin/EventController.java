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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import org.aidememoire.audit.Actor;
import org.aidememoire.desk.Correction;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.NewEvent;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventCursor;
import org.aidememoire.event.EventSearch;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.EventSort;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.FoundEvents;
import org.aidememoire.event.PastStateStore;
import org.aidememoire.event.Review;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Lists, shows, makes and corrects events. */
@Controller("/api/v1/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class EventController {

  private final Desk desk;
  private final EventStore events;
  private final EventSearchStore search;
  private final PastStateStore states;
  private final EventAnswers answers;
  private final JsonBodies bodies;
  private final Once once;

  EventController(
      Desk desk,
      EventStore events,
      EventSearchStore search,
      PastStateStore states,
      EventAnswers answers,
      JsonBodies bodies,
      Once once) {
    this.desk = desk;
    this.events = events;
    this.search = search;
    this.states = states;
    this.answers = answers;
    this.bodies = bodies;
    this.once = once;
  }

  /**
   * One page of a list.
   *
   * @param next what to give as {@code after} for the page behind it; null on the last
   */
  @Serdeable
  record EventPage(List<EventAnswer> events, @Nullable String next) {}

  /**
   * A page of events; it may be short although others follow.
   *
   * @param filter as calendars have it: "country:FR and not kind:call"
   * @param review PUBLISHED, PROPOSED or REJECTED; any if left out
   * @param sort uid, day, -day, change or -change; undated events are last by day
   */
  @Get("{?filter,review,sort,after,limit}")
  @Operation(summary = "Events by filter, a page at a time")
  EventPage list(
      @QueryValue(defaultValue = "")
          @Parameter(examples = @ExampleObject(name = "filter", value = "country:FR and (kind:summit or org:NATO)"))
          String filter,
      @QueryValue @Nullable Review review,
      @QueryValue(defaultValue = "uid") @Parameter(examples = @ExampleObject(name = "sort", value = "-change")) String sort,
      @QueryValue @Nullable String after,
      @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    EventSort order = EventQuery.sort(sort);
    EventCursor cursor = after == null ? null : EventQuery.cursor(after, order);
    FoundEvents page = search.search(new EventSearch(EventQuery.filter(filter), review, order, cursor, limit));
    return new EventPage(
        page.events().stream().map(EventAnswer::inList).toList(),
        page.next() == null ? null : page.next().text(order));
  }

  /**
   * One event.
   *
   * @param asOf an instant, 2027-01-10T12:00:00Z, or a day, which means its end in UTC; null for now
   */
  @Get("/{uid}{?asOf}")
  @Operation(summary = "One event with its sightings, their evidence, and its history; or what we said of it at a time")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
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

  @Post("{?minor}")
  @Operation(
      summary = "Make an event by hand; no article changes it",
      description = "With `minor=true` nobody is told of it, until it changes.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = EventRequest.class),
              examples =
                  @ExampleObject(
                      """
                      {"kind": "TALKS", "time": "2027-01-14T15:00[Europe/Vienna]", "place": {"name": "Vienna, Austria", "country": "AT"},
                       "participants": [{"name": "France", "type": "STATE", "id": "iso:FR"}, {"name": "Japan", "type": "STATE"}]}""")))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> create(
      @QueryValue(defaultValue = "false") boolean minor, @Body byte[] body, HttpRequest<?> request) {
    EventRequest asked = bodies.read(body, EventRequest.class);
    NewEvent made = new NewEvent(null, asked.facts(), Fields.why(asked.why()), minor);
    return once.answer(request, body, () -> created(desk.create(made, Actor.of(request))));
  }

  private HttpResponse<?> created(Event event) {
    URI address = URI.create("/api/v1/events/" + URLEncoder.encode(event.uid(), StandardCharsets.UTF_8));
    return HttpResponse.created(answers.whole(event), address).header(HttpHeaders.ETAG, EventAnswers.etag(event));
  }

  @Patch("/{uid}{?minor,correction}")
  @Operation(
      summary = "Correct fields of an event; they are locked against later articles",
      description =
          "With `minor=true` nobody is told, and SEQUENCE stays. With `correction=true` not the meeting has changed but we were"
              + " wrong: those who were told wrongly get a correction with the `why`, which also stands among the errata.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = EventRequest.class),
              examples =
                  @ExampleObject("{\"time\": \"2027-01-14T16:00[Europe/Vienna]\", \"why\": \"says the ministry\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> correct(
      @PathVariable String uid,
      @QueryValue(defaultValue = "false") boolean minor,
      @QueryValue(defaultValue = "false") boolean correction,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body byte[] body,
      HttpRequest<?> request) {
    EventRequest asked = bodies.read(body, EventRequest.class);
    Correction change = asked.correction(Telling.of(minor, correction, Fields.why(asked.why())));
    if (change.set().isEmpty()) {
      throw new ProblemException(Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "The request names no field to correct."));
    }
    Integer revision = EventAnswers.revision(ifMatch);
    return once.answer(
        request, body, () -> answers.of(desk.correct(uid, revision, change, Actor.of(request))));
  }
}
