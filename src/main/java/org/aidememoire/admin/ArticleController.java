package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticlePage;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Draft;
import org.aidememoire.article.Intake;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.article.PublicationTime.Signal;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.db.Database;
import org.aidememoire.desk.Reading;
import org.jspecify.annotations.Nullable;

/** Takes articles in and tells what became of them. */
@Controller("/api/v1/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "articles")
final class ArticleController {

  private static final int LATEST = 100;

  private final Articles articles;
  private final ArticleStore store;
  private final Reading reading;
  private final JsonBodies bodies;
  private final Once once;
  private final AuditTrail audit;
  private final Database database;

  ArticleController(
      Articles articles,
      ArticleStore store,
      Reading reading,
      JsonBodies bodies,
      Once once,
      AuditTrail audit,
      Database database) {
    this.articles = articles;
    this.store = store;
    this.reading = reading;
    this.bodies = bodies;
    this.once = once;
    this.audit = audit;
    this.database = database;
  }

  /**
   * An article as it is sent: plain text, or an HTML page from which title, body and publication time are taken.
   *
   * @param publishedAt date and time, 2027-01-10T09:30+01:00
   * @param published instead of publishedAt: the day, 2027-01-10
   */
  @Serdeable
  record ArticleRequest(
      @Nullable String title,
      @Nullable String text,
      @Nullable String publishedAt,
      @Nullable String published,
      @Nullable String url,
      @Nullable String source) {}

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
  @Operation(summary = "Take in an article; it is kept when the answer is 202, and read soon after")
  @RequestBody(content = @Content(schema = @Schema(implementation = ArticleRequest.class)))
  HttpResponse<?> post(@Body byte[] body, HttpRequest<?> request) {
    Draft draft = draft(bodies.read(body, ArticleRequest.class));
    return once.answer(request, body, () -> accept(draft, Actor.of(request)));
  }

  private HttpResponse<?> accept(Draft draft, String actor) {
    return switch (articles.accept(draft)) {
      case Intake.Accepted(UUID id) -> {
        audit.note(actor, "article.taken_in", id.toString(), null, null);
        yield accepted(id, false);
      }
      case Intake.Known(UUID id) -> accepted(id, true);
      case Intake.Refused(String field, String problem) ->
          Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, problem).response();
    };
  }

  private HttpResponse<ArticleReceipt> accepted(UUID id, boolean known) {
    database.afterCommit(reading::wake);
    return HttpResponse.<ArticleReceipt>accepted(URI.create("/api/v1/articles/" + id))
        .body(new ArticleReceipt(id, known));
  }

  private static Draft draft(ArticleRequest request) {
    PublicationTime given = given(request);
    String text = request.text() == null ? "" : request.text();
    if (!ArticlePage.isHtml(text)) {
      return new Draft(request.source(), request.url(), request.title(), text, given);
    }
    ArticlePage page = ArticlePage.of(text, request.url() == null ? "" : request.url());
    return new Draft(
        request.source(),
        request.url(),
        request.title() == null ? page.title() : request.title(),
        page.text(),
        given == null ? page.published().orElse(null) : given);
  }

  private static @Nullable PublicationTime given(ArticleRequest request) {
    String field = request.publishedAt() == null ? "published" : "publishedAt";
    String said = request.publishedAt() == null ? request.published() : request.publishedAt();
    try {
      return said == null ? null : PublicationTime.parse(said, Signal.GIVEN);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, String.valueOf(e.getMessage())));
    }
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
