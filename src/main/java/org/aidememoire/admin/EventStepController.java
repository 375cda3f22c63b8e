package org.aidememoire.admin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.audit.Actor;
import org.aidememoire.desk.Correction;
import org.aidememoire.desk.Desk;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Field;
import org.aidememoire.event.Review;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.jspecify.annotations.Nullable;

/**
 * The steps in an event's life: called off, put off, moved, published, rejected. Each may say why. With {@code correction=true}
 * it is not the meeting that changed: those who were told wrongly are told so.
 */
@Controller("/api/v1/events/{uid}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class EventStepController {

  private static final WhyRequest UNSAID = new WhyRequest(null);

  private final Desk desk;
  private final EventAnswers answers;
  private final JsonBodies bodies;
  private final Once once;

  EventStepController(Desk desk, EventAnswers answers, JsonBodies bodies, Once once) {
    this.desk = desk;
    this.answers = answers;
    this.bodies = bodies;
    this.once = once;
  }

  /** Why, for the history. */
  @Serdeable
  record WhyRequest(@Nullable String why) {}

  /**
   * When it takes place now, and why.
   *
   * @param time as EventTimeFormat reads it: "2027-01-12T15:00[Europe/Vienna]", "2027-01-12"
   */
  @Serdeable
  record RescheduleRequest(@Nullable String time, @Nullable String why) {}

  @Post("/cancel{?minor,correction}")
  @Operation(summary = "Call an event off")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WhyRequest.class),
              examples = @ExampleObject("{\"why\": \"the ministry denies it\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> cancel(
      @PathVariable String uid,
      @QueryValue(defaultValue = "false") boolean minor,
      @QueryValue(defaultValue = "false") boolean correction,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body @Nullable String body,
      HttpRequest<?> request) {
    String why = why(body);
    UnaryOperator<Facts> off = facts -> facts.withCertainty(Certainty.CANCELLED);
    return correct(uid, ifMatch, new Correction(off, Set.of(Field.STATUS), why, Telling.of(minor, correction, why)), bytes(body), request);
  }

  @Post("/postpone{?minor,correction}")
  @Operation(summary = "Put an event off: its time is off, and no new one is known")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WhyRequest.class),
              examples = @ExampleObject("{\"why\": \"the minister is ill\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> postpone(
      @PathVariable String uid,
      @QueryValue(defaultValue = "false") boolean minor,
      @QueryValue(defaultValue = "false") boolean correction,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body @Nullable String body,
      HttpRequest<?> request) {
    String why = why(body);
    UnaryOperator<Facts> putOff =
        facts -> facts.withCertainty(Certainty.CANCELLED).withTime(new EventTime.Undated(), "");
    return correct(
        uid, ifMatch, new Correction(putOff, Set.of(Field.STATUS, Field.TIME), why, Telling.of(minor, correction, why)), bytes(body), request);
  }

  @Post("/reschedule{?minor,correction}")
  @Operation(summary = "Move an event to another time; one that was off takes place again")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = RescheduleRequest.class),
              examples = @ExampleObject("{\"time\": \"2027-01-15T10:00[Europe/Vienna]\", \"why\": \"new date agreed\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> reschedule(
      @PathVariable String uid,
      @QueryValue(defaultValue = "false") boolean minor,
      @QueryValue(defaultValue = "false") boolean correction,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body byte[] body,
      HttpRequest<?> request) {
    RescheduleRequest asked = bodies.read(body, RescheduleRequest.class);
    EventTime time = EventRequest.time(Fields.required("time", asked.time()));
    UnaryOperator<Facts> move = facts -> revived(facts).withTime(time, "");
    String why = Fields.why(asked.why());
    Correction change =
        new Correction(move, Set.of(Field.STATUS, Field.TIME), why, Telling.of(minor, correction, why));
    return correct(uid, ifMatch, change, body, request);
  }

  private String why(@Nullable String body) {
    return Fields.why(bodies.readOr(UNSAID, bytes(body), WhyRequest.class).why());
  }

  private static Facts revived(Facts facts) {
    return facts.certainty() == Certainty.CANCELLED ? facts.withCertainty(Certainty.CERTAIN) : facts;
  }

  private HttpResponse<?> correct(
      String uid, @Nullable String ifMatch, Correction correction, byte @Nullable [] body, HttpRequest<?> request) {
    Integer revision = EventAnswers.revision(ifMatch);
    return once.answer(
        request, body, () -> answers.of(desk.correct(uid, revision, correction, Actor.of(request))));
  }

  @Post("/publish")
  @Operation(summary = "Publish an event that waits for review")
  @RequestBody(
      content =
          @Content(schema = @Schema(implementation = WhyRequest.class), examples = @ExampleObject("{\"why\": \"confirmed by telephone\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> publish(
      @PathVariable String uid,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body @Nullable String body,
      HttpRequest<?> request) {
    return review(uid, ifMatch, Review.PUBLISHED, false, bytes(body), request);
  }

  @Post("/reject{?correction}")
  @Operation(summary = "Reject an event: later articles that repeat it change nothing")
  @RequestBody(
      content =
          @Content(schema = @Schema(implementation = WhyRequest.class), examples = @ExampleObject("{\"why\": \"a football match\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> reject(
      @PathVariable String uid,
      @QueryValue(defaultValue = "false") boolean correction,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body @Nullable String body,
      HttpRequest<?> request) {
    return review(uid, ifMatch, Review.REJECTED, correction, bytes(body), request);
  }

  private HttpResponse<?> review(
      String uid, @Nullable String ifMatch, Review verdict, boolean correction, byte @Nullable [] body, HttpRequest<?> request) {
    String why = Fields.why(bodies.readOr(UNSAID, body, WhyRequest.class).why());
    boolean ourFault = Telling.of(false, correction, why) == Correction.Tell.OUR_FAULT;
    Integer revision = EventAnswers.revision(ifMatch);
    return once.answer(
        request, body, () -> answers.of(desk.review(uid, revision, verdict, why, ourFault, Actor.of(request))));
  }

  private static byte @Nullable [] bytes(@Nullable String body) {
    return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
  }
}
