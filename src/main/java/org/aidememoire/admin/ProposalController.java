package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.desk.Proposal;
import org.aidememoire.desk.Proposals;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.Testimony;
import org.aidememoire.event.Trust;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.jspecify.annotations.Nullable;

/** Shows what waits for an editor, and takes the decisions. */
@Controller("/api/v1/proposals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "proposals")
final class ProposalController {

  private final Proposals proposals;
  private final EventAnswers answers;
  private final JsonBodies bodies;
  private final Once once;
  private final AuditTrail audit;

  ProposalController(
      Proposals proposals, EventAnswers answers, JsonBodies bodies, Once once, AuditTrail audit) {
    this.proposals = proposals;
    this.answers = answers;
    this.bodies = bodies;
    this.once = once;
    this.audit = audit;
  }

  /**
   * Something that waits.
   *
   * @param id of the event or of the report, for the decision
   * @param event the event that waits, or that the report speaks of, as it is
   * @param report null if it is the event itself that waits
   */
  @Serdeable
  record ProposalAnswer(String id, EventAnswer event, @Nullable ReportAnswer report) {

    static ProposalAnswer of(Proposal proposal) {
      return new ProposalAnswer(
          proposal.id(), EventAnswer.inList(proposal.event()), proposal.report().map(ReportAnswer::of).orElse(null));
    }
  }

  /** A report that contradicts a source that is believed more. */
  @Serdeable
  record ReportAnswer(
      UUID article,
      String source,
      Trust trust,
      String published,
      Kind kind,
      String time,
      @Nullable String movedFrom,
      Certainty certainty,
      String quote) {

    static ReportAnswer of(Testimony testimony) {
      Sighting said = testimony.sighting();
      return new ReportAnswer(
          testimony.report().articleId(),
          testimony.report().source(),
          testimony.trust(),
          testimony.report().published(),
          said.kind(),
          EventTimeFormat.format(said.time()),
          said.movedFrom() == null ? null : EventTimeFormat.format(said.movedFrom()),
          said.certainty(),
          said.best().quote());
    }
  }

  /**
   * Of which event a proposal speaks.
   *
   * @param into UID of that event
   */
  @Serdeable
  record MergeIntoRequest(@Nullable String into) {}

  @Get("{?limit}")
  @Operation(summary = "What waits for an editor: unsure events, and reports that contradict a surer source")
  List<ProposalAnswer> list(@QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    return proposals.list(limit).stream().map(ProposalAnswer::of).toList();
  }

  @Post("/{id}/accept")
  @Operation(summary = "Publish the event, or let the report count, and correct the fields in the body, {} for none")
  @RequestBody(content = @Content(schema = @Schema(implementation = EventRequest.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> accept(@PathVariable String id, @Body byte[] body, HttpRequest<?> request) {
    EventRequest correction = bodies.read(body, EventRequest.class);
    return once.answer(
        request,
        body,
        () -> answer("accepted", id, request, proposals.accept(id, correction.correction(false), Actor.of(request))));
  }

  @Post("/{id}/reject")
  @Operation(summary = "Reject the event for good, or let the report count for nothing")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> reject(@PathVariable String id, HttpRequest<?> request) {
    return once.answer(
        request, null, () -> answer("rejected", id, request, proposals.reject(id, Actor.of(request))));
  }

  @Post("/{id}/merge")
  @Operation(summary = "Say that it speaks of another event")
  @RequestBody(content = @Content(schema = @Schema(implementation = MergeIntoRequest.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
  HttpResponse<?> merge(@PathVariable String id, @Body byte[] body, HttpRequest<?> request) {
    String into = Fields.text("into", bodies.read(body, MergeIntoRequest.class).into());
    return once.answer(
        request, body, () -> answer("merged", id, request, proposals.mergeInto(id, into, Actor.of(request))));
  }

  private HttpResponse<?> answer(String done, String id, HttpRequest<?> request, Optional<Event> event) {
    if (event.isEmpty()) {
      return Problem.of(HttpStatus.NOT_FOUND, "Nothing of this id waits for an editor.").response();
    }
    audit.note(Actor.of(request), "proposal." + done, id, null, Map.of("event", event.get().uid()));
    return answers.of(event);
  }
}
