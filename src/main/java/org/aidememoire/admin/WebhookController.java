package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.db.Database;
import org.aidememoire.event.EventFilter;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.aidememoire.webhook.Webhook;
import org.aidememoire.webhook.WebhookStore;
import org.aidememoire.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** Makes, lists, renews, enables and removes webhooks. Takes no Idempotency-Key: an answer that shows a secret is not kept. */
@Controller("/api/v1/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "webhooks")
final class WebhookController {

  private static final UUID FIRST = new UUID(0, 0);
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_TEXT = 2_000;

  private final Webhooks webhooks;
  private final WebhookStore store;
  private final JsonBodies bodies;
  private final AuditTrail audit;
  private final Database database;

  WebhookController(
      Webhooks webhooks, WebhookStore store, JsonBodies bodies, AuditTrail audit, Database database) {
    this.webhooks = webhooks;
    this.store = store;
    this.bodies = bodies;
    this.audit = audit;
    this.database = database;
  }

  /**
   * A webhook to be made.
   *
   * @param label whose it is
   * @param url what is called by POST, "https://example.org/hook"
   * @param filter which events, as calendars have it; all if left out
   */
  @Serdeable
  record WebhookRequest(@Nullable String label, @Nullable String url, @Nullable String filter) {}

  /**
   * One page of a list.
   *
   * @param next what to give as {@code after} for the page behind it; null on the last
   */
  @Serdeable
  record WebhookPage(List<WebhookAnswer> webhooks, @Nullable UUID next) {}

  @Post
  @Operation(
      summary = "Have a program told of changes; the answer is the only one that shows the secret",
      description =
          "Each message is a POST of `{\"type\": \"event.changed\", \"timestamp\": …, \"data\": {\"uid\": …, \"deleted\": …}}`, signed as"
              + " Standard Webhooks says: `webhook-signature` is `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body`."
              + " Any answer but 2xx is tried again, over four days; then, or after 410, it is disabled.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WebhookRequest.class),
              examples =
                  @ExampleObject(
                      """
                      {"label": "the agency's newsroom", "url": "https://example.org/hook", "filter": "country:FR"}""")))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WebhookAnswer.class)))
  HttpResponse<?> create(@Body byte[] body, HttpRequest<?> request) {
    WebhookRequest asked = bodies.read(body, WebhookRequest.class);
    String label = Fields.text("label", asked.label(), LONGEST_LABEL);
    URI url = Fields.valid("url", () -> webhooks.address(Fields.text("url", asked.url(), LONGEST_TEXT)));
    String filter = asked.filter() == null || asked.filter().isEmpty() ? "" : filter(asked.filter());
    return database.transaction(() -> create(label, url, filter, Actor.of(request)));
  }

  private static String filter(String text) {
    String checked = Fields.text("filter", text, LONGEST_TEXT);
    Fields.valid("filter", () -> EventFilter.parse(checked));
    return checked;
  }

  private HttpResponse<?> create(String label, URI url, String filter, String actor) {
    Webhooks.Shown shown = webhooks.make(label, url, filter);
    String id = shown.hook().id().toString();
    audit.note(actor, "webhook.made", id, null, Map.of("label", label, "host", url.getHost(), "filter", filter));
    return HttpResponse.created(WebhookAnswer.of(shown), URI.create("/api/v1/webhooks/" + id));
  }

  @Get("{?after,limit}")
  @Operation(summary = "All webhooks in the order of their ids, and how they are doing, a page at a time")
  WebhookPage list(@QueryValue @Nullable UUID after, @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    List<Webhook> page = store.page(after == null ? FIRST : after, limit);
    return new WebhookPage(
        page.stream().map(WebhookAnswer::of).toList(), page.size() < limit ? null : page.getLast().id());
  }

  @Get("/{id}")
  @Operation(summary = "One webhook, and how it is doing")
  Optional<WebhookAnswer> get(@PathVariable UUID id) {
    return store.find(id).map(WebhookAnswer::of);
  }

  @Post("/{id}/renew")
  @Operation(summary = "Give a webhook another secret; for a day messages are signed with both")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookAnswer.class)))
  HttpResponse<?> renew(@PathVariable UUID id, HttpRequest<?> request) {
    return database.transaction(
        () -> answer("renewed", id, request, webhooks.renew(id).map(WebhookAnswer::of)));
  }

  @Post("/{id}/enable")
  @Operation(summary = "Tell a webhook again that was disabled or waits for its next try, from where it stopped")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookAnswer.class)))
  HttpResponse<?> enable(@PathVariable UUID id, HttpRequest<?> request) {
    return database.transaction(
        () -> answer("enabled", id, request, webhooks.enable(id).map(WebhookAnswer::of)));
  }

  private HttpResponse<?> answer(String done, UUID id, HttpRequest<?> request, Optional<WebhookAnswer> hook) {
    if (hook.isEmpty()) {
      return none();
    }
    audit.note(Actor.of(request), "webhook." + done, id.toString(), null, null);
    return HttpResponse.ok(hook.get());
  }

  @Delete("/{id}")
  @Operation(summary = "Tell a program nothing more")
  @ApiResponse(responseCode = "204")
  HttpResponse<?> remove(@PathVariable UUID id, HttpRequest<?> request) {
    return database.transaction(() -> remove(id, Actor.of(request)));
  }

  private HttpResponse<?> remove(UUID id, String actor) {
    if (!webhooks.remove(id)) {
      return none();
    }
    audit.note(actor, "webhook.removed", id.toString(), null, null);
    return HttpResponse.noContent();
  }

  private static HttpResponse<?> none() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no webhook of this id.").response();
  }
}
