package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.article.Draft;
import org.aidememoire.article.Intake;
import org.aidememoire.audit.Actor;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.aidememoire.http.Problem;
import org.jspecify.annotations.Nullable;

/** Takes articles in and tells what became of them. */
@Controller("/api/v1/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "articles")
final class ArticleController {

  private static final int LATEST = 100;

  private final ArticleIntake intake;
  private final ArticleBatch batch;
  private final ArticleStore store;
  private final JsonBodies bodies;
  private final Once once;

  ArticleController(ArticleIntake intake, ArticleBatch batch, ArticleStore store, JsonBodies bodies, Once once) {
    this.intake = intake;
    this.batch = batch;
    this.store = store;
    this.bodies = bodies;
    this.once = once;
  }

  /** An article as it is kept. */
  @Serdeable
  record ArticleAnswer(
      UUID id,
      String source,
      @Nullable String url,
      String title,
      String published,
      String publishedBy,
      Instant receivedAt,
      String state,
      @Nullable String problem) {

    static ArticleAnswer of(Article article) {
      return new ArticleAnswer(
          article.id(),
          article.source(),
          article.url(),
          article.title(),
          article.published().text(),
          article.published().signal().name(),
          article.receivedAt(),
          article.state().name(),
          article.problem());
    }
  }

  /** Where an article was put. */
  @Serdeable
  record ArticleReceipt(UUID id, boolean known) {}

  @Post
  @Consumes({MediaType.APPLICATION_JSON, ArticleBatch.NDJSON})
  @Operation(
      summary = "Take in an article, or many; what is accepted is kept when the answer comes, and read soon after",
      description =
          "One JSON object is one article: the answer is 202 with its address. A JSON array, or NDJSON, is many: the answer is 200"
              + " and tells of each, and one that is refused stops no other.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ArticleRequest.class),
            examples = {
              @ExampleObject(
                  name = "one",
                  value =
                      """
                      {"title": "Talks in Oslo", "published": "2027-01-10", "source": "Courier",
                       "text": "The foreign ministers of Norway and Chile will meet in Oslo on Thursday."}"""),
              @ExampleObject(
                  name = "many",
                  value =
                      """
                      [{"text": "Norway and Chile will hold talks on Thursday.", "published": "2027-01-10"},
                       {"text": "France and Japan will hold talks on Friday.", "published": "2027-01-10"}]""")
            }),
        @Content(
            mediaType = ArticleBatch.NDJSON,
            schema = @Schema(type = "string"),
            examples =
                @ExampleObject(
                    """
                    {"text": "Norway and Chile will hold talks on Thursday.", "published": "2027-01-10"}
                    {"text": "France and Japan will hold talks on Friday.", "published": "2027-01-10"}
                    """))
      })
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleReport.class)))
  @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ArticleReceipt.class)))
  HttpResponse<?> post(@Body byte[] body, HttpRequest<?> request) {
    String actor = Actor.of(request);
    MediaType type = request.getContentType().orElse(MediaType.APPLICATION_JSON_TYPE);
    Optional<List<String>> many = ArticleBatch.items(type, body);
    if (many.isPresent()) {
      return once.answerInSteps(request, body, () -> HttpResponse.ok(batch.take(many.get(), actor)));
    }
    Draft draft = bodies.read(body, ArticleRequest.class).draft();
    return once.answer(request, body, () -> receipt(intake.take(draft, actor)));
  }

  private static HttpResponse<?> receipt(Intake taken) {
    return switch (taken) {
      case Intake.Accepted(UUID id) -> accepted(id, false);
      case Intake.Known(UUID id) -> accepted(id, true);
      case Intake.Refused(String field, String problem) ->
          Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, problem).response();
    };
  }

  private static HttpResponse<ArticleReceipt> accepted(UUID id, boolean known) {
    return HttpResponse.<ArticleReceipt>accepted(URI.create("/api/v1/articles/" + id))
        .body(new ArticleReceipt(id, known));
  }

  @Get("/{id}")
  @Operation(summary = "One article, without its text")
  Optional<ArticleAnswer> get(@PathVariable UUID id) {
    return store.find(id).map(ArticleAnswer::of);
  }

  @Get
  @Operation(summary = "The articles received last")
  List<ArticleAnswer> latest() {
    return store.latest(LATEST).stream().map(ArticleAnswer::of).toList();
  }
}
