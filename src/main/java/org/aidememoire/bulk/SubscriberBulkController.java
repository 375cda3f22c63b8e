package org.aidememoire.bulk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.aidememoire.admin.SubscriberRequest;
import org.aidememoire.audit.Actor;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;

/** Takes many subscribers in. */
@Controller("/api/v1/subscribers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "subscribers")
final class SubscriberBulkController {

  private final SubscriberRows rows;
  private final SubscriberImport imports;
  private final Once once;

  SubscriberBulkController(SubscriberRows rows, SubscriberImport imports, Once once) {
    this.rows = rows;
    this.imports = imports;
    this.once = once;
  }

  @Post("/import{?dryRun}")
  @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
  @Operation(
      summary = "Take in many subscribers, JSON or CSV; the answer tells of each row",
      description =
          "A row with a known address changes that subscriber's settings, any other makes one, who need not confirm. With"
              + " `dryRun=true` nothing is changed. In a table, lead times and days are separated by spaces.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            array = @ArraySchema(schema = @Schema(implementation = SubscriberRequest.class)),
            examples =
                @ExampleObject(
                    """
                    [{"address": "one@example.org"}, {"address": "two@example.org", "digest": "WEEKLY", "digestDays": ["MONDAY"]}]""")),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = "string"),
            examples =
                @ExampleObject(
                    """
                    address,zone,leadTimes,filter
                    one@example.org,Europe/Paris,P7D PT1H,country:FR
                    """))
      })
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SubscriberImport.Report.class)))
  HttpResponse<?> take(
      @QueryValue(defaultValue = "false") boolean dryRun, @Body byte[] body, HttpRequest<?> request) {
    String text = JsonBodies.text(body);
    boolean table = request.getContentType().map(type -> type.getName().equals("text/csv")).orElse(false);
    List<SubscriberRows.Row> imported = table ? rows.csv(text) : rows.json(text);
    return once.answerInSteps(request, body, () -> HttpResponse.ok(imports.take(imported, dryRun, Actor.of(request))));
  }
}
