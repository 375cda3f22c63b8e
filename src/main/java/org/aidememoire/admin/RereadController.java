package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.desk.Rereading;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Sighting;
import org.aidememoire.http.Once;
import org.aidememoire.http.Problem;
import org.jspecify.annotations.Nullable;

/** Reads articles again, and takes them back. */
@Controller("/api/v1/articles/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "articles")
final class RereadController {

  private final Rereading rereading;
  private final Once once;
  private final AuditTrail audit;

  RereadController(Rereading rereading, Once once, AuditTrail audit) {
    this.rereading = rereading;
    this.once = once;
    this.audit = audit;
  }

  /** What a text is read to say of one meeting. */
  @Serdeable
  record Said(
      Kind kind, String time, Fate fate, List<String> participants, @Nullable String place, Certainty certainty, String quote) {

    static Said of(Sighting sighting) {
      return new Said(
          sighting.kind(),
          EventTimeFormat.format(sighting.time()),
          sighting.fate(),
          sighting.participants().stream().map(Participant::name).toList(),
          sighting.place() == null ? null : sighting.place().name(),
          sighting.certainty(),
          sighting.best().quote());
    }
  }

  /**
   * What reading an article again has changed, or would change.
   *
   * @param same whether it is read to say what it was
   */
  @Serdeable
  record RereadAnswer(boolean dryRun, boolean same, List<Said> before, List<Said> after) {

    static RereadAnswer of(boolean dryRun, Rereading.Comparison comparison) {
      List<Said> before = comparison.before().stream().map(Said::of).toList();
      List<Said> after = comparison.after().stream().map(Said::of).toList();
      return new RereadAnswer(dryRun, before.equals(after), before, after);
    }
  }

  @Post("/reread{?dryRun}")
  @Operation(
      summary = "Read an article again, as after a change of the extractor",
      description = "With `dryRun=true` nothing is changed; the answer tells what would be.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RereadAnswer.class)))
  HttpResponse<?> reread(
      @PathVariable UUID id, @QueryValue(defaultValue = "false") boolean dryRun, HttpRequest<?> request) {
    return dryRun
        ? answer(true, rereading.tried(id))
        : once.answer(request, null, () -> reread(id, Actor.of(request)));
  }

  private HttpResponse<?> reread(UUID id, String actor) {
    Optional<Rereading.Comparison> comparison = rereading.reread(id, actor);
    comparison.ifPresent(
        each -> audit.note(actor, "article.reread", id.toString(), null, Map.of("sightings", each.after().size())));
    return answer(false, comparison);
  }

  private static HttpResponse<?> answer(boolean dryRun, Optional<Rereading.Comparison> comparison) {
    return comparison.isEmpty() ? none() : HttpResponse.ok(RereadAnswer.of(dryRun, comparison.get()));
  }

  @Delete
  @Operation(summary = "Take an article back with all that it says; events that nothing else tells of are withdrawn")
  @ApiResponse(responseCode = "204")
  HttpResponse<?> remove(@PathVariable UUID id, HttpRequest<?> request) {
    return once.answer(request, null, () -> remove(id, Actor.of(request)));
  }

  private HttpResponse<?> remove(UUID id, String actor) {
    if (!rereading.remove(id, actor)) {
      return none();
    }
    audit.note(actor, "article.removed", id.toString(), null, null);
    return HttpResponse.noContent();
  }

  private static HttpResponse<?> none() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no article of this id.").response();
  }
}
