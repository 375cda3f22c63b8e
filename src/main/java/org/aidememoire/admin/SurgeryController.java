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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.audit.Actor;
import org.aidememoire.desk.Surgery;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.jspecify.annotations.Nullable;

/** Makes two events one, makes two of one, takes the last change back. */
@Controller("/api/v1/events/{uid}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class SurgeryController {

  private final Surgery surgery;
  private final EventAnswers answers;
  private final JsonBodies bodies;
  private final Once once;

  SurgeryController(Surgery surgery, EventAnswers answers, JsonBodies bodies, Once once) {
    this.surgery = surgery;
    this.answers = answers;
    this.bodies = bodies;
    this.once = once;
  }

  /**
   * Which event is the same, and why.
   *
   * @param with UID of the other event
   */
  @Serdeable
  record MergeRequest(@Nullable String with, @Nullable String why) {}

  /**
   * Which reports speak of another event, and why.
   *
   * @param articles ids of the articles whose reports leave
   */
  @Serdeable
  record SplitRequest(@Nullable List<UUID> articles, @Nullable String why) {}

  /** Why a change is taken back. */
  @Serdeable
  record UndoRequest(@Nullable String why) {}

  @Post("/merge{?correction}")
  @Operation(summary = "Make two events one: the older UID stays with the reports of both, the other points to it",
      description = "With `correction=true` it was our fault to tell of two, and those who were told are told so.")
  @RequestBody(content = @Content(schema = @Schema(implementation = MergeRequest.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> merge(
      @PathVariable String uid,
      @QueryValue(defaultValue = "false") boolean correction,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body byte[] body,
      HttpRequest<?> request) {
    MergeRequest merge = bodies.read(body, MergeRequest.class);
    String with = Fields.text("with", merge.with());
    String why = Fields.text("why", merge.why());
    return once.answer(
        request,
        body,
        () -> answers.of(surgery.merge(uid, EventAnswers.revision(ifMatch), with, why, correction, Actor.of(request))));
  }

  @Post("/split")
  @Operation(summary = "Make the reports of some articles an event of their own; answers that event")
  @RequestBody(content = @Content(schema = @Schema(implementation = SplitRequest.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> split(
      @PathVariable String uid,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body byte[] body,
      HttpRequest<?> request) {
    SplitRequest split = bodies.read(body, SplitRequest.class);
    Set<UUID> articles = Set.copyOf(Fields.required("articles", split.articles()));
    String why = Fields.text("why", split.why());
    return once.answer(
        request,
        body,
        () -> answers.of(surgery.split(uid, EventAnswers.revision(ifMatch), articles, why, Actor.of(request))));
  }

  @Post("/undo")
  @Operation(summary = "Take the last change of an event back, a merge too")
  @RequestBody(content = @Content(schema = @Schema(implementation = UndoRequest.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> undo(
      @PathVariable String uid,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body byte[] body,
      HttpRequest<?> request) {
    String why = Fields.text("why", bodies.read(body, UndoRequest.class).why());
    return once.answer(
        request, body, () -> answers.of(surgery.undo(uid, EventAnswers.revision(ifMatch), why, Actor.of(request))));
  }
}
