package org.aidememoire.bulk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.admin.EventQuery;
import org.aidememoire.admin.EventRequest;
import org.aidememoire.audit.Actor;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.Review;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Takes many events in, and writes many out. */
@Controller("/api/v1/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class BulkController {

  private final EventImport imports;
  private final EventSearchStore events;
  private final List<ImportFormat> inward;
  private final List<ExportFormat> outward;
  private final Once once;

  BulkController(
      EventImport imports,
      EventSearchStore events,
      List<ImportFormat> inward,
      List<ExportFormat> outward,
      Once once) {
    this.imports = imports;
    this.events = events;
    this.inward = inward;
    this.outward = outward;
    this.once = once;
  }

  @Post("/import{?dryRun,minor}")
  @Consumes({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson", "text/calendar"})
  @Operation(
      summary = "Take in many events: CSV, JSON, NDJSON or iCalendar; the answer tells of each row",
      description =
          "A row with the UID of a known event corrects it, one with another UID makes an event that keeps it, one without"
              + " makes a new one. With `dryRun=true` nothing is changed; with `minor=true` nobody is told.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            array = @ArraySchema(schema = @Schema(implementation = EventRequest.class)),
            examples =
                @ExampleObject(
                    """
                    [{"kind": "TALKS", "time": "2027-01-14", "participants": [{"name": "France", "type": "STATE"}]}]""")),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = "string"),
            examples =
                @ExampleObject(
                    """
                    kind,time,participants,place,country
                    TALKS,2027-01-14T15:00[Europe/Vienna],"STATE France [iso:FR]; STATE Japan",Vienna,AT
                    """)),
        @Content(mediaType = "text/calendar", schema = @Schema(type = "string"))
      })
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
  HttpResponse<?> take(
      @QueryValue(defaultValue = "false") boolean dryRun,
      @QueryValue(defaultValue = "false") boolean minor,
      @Body byte[] body,
      HttpRequest<?> request) {
    ImportFormat format = inward(request.getContentType().orElse(MediaType.APPLICATION_JSON_TYPE));
    List<ImportRow> rows = format.rows(JsonBodies.text(body));
    EventImport.Manner manner = new EventImport.Manner(dryRun, minor, Actor.of(request));
    return once.answerInSteps(request, body, () -> HttpResponse.ok(imports.take(rows, manner)));
  }

  private ImportFormat inward(MediaType type) {
    return inward.stream()
        .filter(format -> format.type().equals(type.getName()))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Send " + inward.stream().map(ImportFormat::type).sorted().collect(Collectors.joining(", ")) + ".")));
  }

  /**
   * Many events.
   *
   * @param format csv, json, ndjson or ics
   * @param filter as calendars have it: "country:FR and not kind:call"
   * @param review PUBLISHED if left out
   */
  @Get("/export{?format,filter,review}")
  @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson", "text/calendar"})
  @Operation(summary = "Write out all events of a filter: CSV, JSON, NDJSON or iCalendar")
  HttpResponse<StreamedFile> write(
      @QueryValue(defaultValue = "ndjson") @Parameter(examples = @ExampleObject(name = "format", value = "csv")) String format,
      @QueryValue(defaultValue = "") String filter,
      @QueryValue @Nullable Review review) {
    ExportFormat chosen = outward(format);
    EventFilter which = EventQuery.filter(filter);
    Review reviewed = review == null ? Review.PUBLISHED : review;
    return HttpResponse.ok(
            new StreamedFile(new EventExport(events, which, reviewed, chosen), MediaType.of(chosen.type())))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"events." + chosen.name() + "\"");
  }

  private ExportFormat outward(String name) {
    return outward.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Fields.badQuery("format", "must be csv, json, ndjson or ics"));
  }
}
