package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.desk.NewsSource;
import org.aidememoire.desk.NewsSourceStore;
import org.aidememoire.event.Trust;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.aidememoire.http.Problem;
import org.jspecify.annotations.Nullable;

/** Says how far the sources of articles are believed. */
@Controller("/api/v1/sources")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sources")
final class SourceController {

  private final NewsSourceStore store;
  private final JsonBodies bodies;
  private final Once once;
  private final AuditTrail audit;
  private final Clock clock;

  SourceController(NewsSourceStore store, JsonBodies bodies, Once once, AuditTrail audit, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.once = once;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A source.
   *
   * @param publishFromConfidence null for what holds for all
   */
  @Serdeable
  record SourceAnswer(UUID id, String name, Trust trust, @Nullable Double publishFromConfidence, Instant createdAt) {

    static SourceAnswer of(NewsSource source) {
      return new SourceAnswer(
          source.id(), source.name(), source.trust(), source.publishFromConfidence(), source.createdAt());
    }
  }

  @Get
  @Operation(
      summary = "The sources of which something is said here, by name",
      description = "For all others the lists and the threshold in `config/application.yml` hold.")
  List<SourceAnswer> list() {
    return store.all().stream().map(SourceAnswer::of).toList();
  }

  @Get("/{id}")
  @Operation(summary = "One source")
  Optional<SourceAnswer> get(@PathVariable UUID id) {
    return store.find(id).map(SourceAnswer::of);
  }

  @Post
  @Operation(
      summary = "Say how far a source is believed, and what of it is published at once",
      description =
          "It holds for articles that are read from now on. Of several names that mean the source of an article the longest counts.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SourceRequest.class),
              examples =
                  @ExampleObject(
                      """
                      {"name": "Daily Rumour", "trust": "UNNAMED", "publishFromConfidence": 0.95}""")))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SourceAnswer.class)))
  HttpResponse<?> create(@Body byte[] body, HttpRequest<?> request) {
    NewsSource source = bodies.read(body, SourceRequest.class).made(clock.instant());
    return once.answer(request, body, () -> created(source, Actor.of(request)));
  }

  private HttpResponse<?> created(NewsSource source, String actor) {
    if (!store.insert(source)) {
      return taken();
    }
    audit.note(actor, "source.made", source.id().toString(), null, SourceAnswer.of(source));
    return HttpResponse.created(SourceAnswer.of(source), URI.create("/api/v1/sources/" + source.id()));
  }

  @Patch("/{id}")
  @Operation(summary = "Change what is said of a source; for articles that are read from now on")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SourceRequest.class),
              examples = @ExampleObject("{\"publishFromConfidence\": 0.8}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceAnswer.class)))
  HttpResponse<?> change(@PathVariable UUID id, @Body byte[] body, HttpRequest<?> request) {
    SourceRequest change = bodies.read(body, SourceRequest.class);
    return once.answer(
        request,
        body,
        () -> store.find(id).<HttpResponse<?>>map(known -> changed(known, change.over(known), request)).orElseGet(SourceController::none));
  }

  private HttpResponse<?> changed(NewsSource known, NewsSource next, HttpRequest<?> request) {
    if (!store.update(next)) {
      return taken();
    }
    audit.note(Actor.of(request), "source.changed", known.id().toString(), SourceAnswer.of(known), SourceAnswer.of(next));
    return HttpResponse.ok(SourceAnswer.of(next));
  }

  @Delete("/{id}")
  @Operation(summary = "Say nothing more of a source: the configuration holds for it again")
  @ApiResponse(responseCode = "204")
  HttpResponse<?> remove(@PathVariable UUID id, HttpRequest<?> request) {
    return once.answer(
        request,
        null,
        () -> store.find(id).<HttpResponse<?>>map(known -> removed(known, request)).orElseGet(SourceController::none));
  }

  private HttpResponse<?> removed(NewsSource known, HttpRequest<?> request) {
    store.delete(known.id());
    audit.note(Actor.of(request), "source.removed", known.id().toString(), SourceAnswer.of(known), null);
    return HttpResponse.noContent();
  }

  private static HttpResponse<?> taken() {
    return Problem.inField(HttpStatus.CONFLICT, "name", "there is a source of this name").response();
  }

  private static HttpResponse<?> none() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no source of this id.").response();
  }
}
