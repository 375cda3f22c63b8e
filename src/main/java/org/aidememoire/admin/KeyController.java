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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.db.Database;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeyStore;
import org.aidememoire.key.ApiKeys;
import org.jspecify.annotations.Nullable;

/** Makes, lists, renews and revokes keys. Takes no Idempotency-Key: an answer that shows a secret is not kept. */
@Controller("/api/v1/keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "keys")
final class KeyController {

  private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

  private final ApiKeys keys;
  private final ApiKeyStore store;
  private final JsonBodies bodies;
  private final AuditTrail audit;
  private final Database database;
  private final Clock clock;

  KeyController(
      ApiKeys keys, ApiKeyStore store, JsonBodies bodies, AuditTrail audit, Database database, Clock clock) {
    this.keys = keys;
    this.store = store;
    this.bodies = bodies;
    this.audit = audit;
    this.database = database;
    this.clock = clock;
  }

  /**
   * One page of a list.
   *
   * @param next what to give as {@code after} for the page behind it; null on the last
   */
  @Serdeable
  record KeyPage(List<KeyAnswer> keys, @Nullable String next) {}

  /**
   * How a key gets another secret.
   *
   * @param overlap how long the secret before still works, "PT1H", up to 30 days; not at all if left out
   */
  @Serdeable
  record RenewRequest(@Nullable String overlap) {}

  @Post
  @Operation(summary = "Make a key; the answer is the only one that shows it")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = KeyRequest.class),
              examples =
                  @ExampleObject(
                      """
                      {"name": "agency intake", "role": "EDITOR", "scopes": ["articles:write"], "expiresAt": "2028-01-01T00:00:00Z"}""")))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = KeyAnswer.class)))
  @ApiResponse(responseCode = "409")
  HttpResponse<?> create(@Body byte[] body, HttpRequest<?> request) {
    KeyRequest asked = bodies.read(body, KeyRequest.class);
    return database.transaction(() -> create(asked, Actor.of(request)));
  }

  private HttpResponse<?> create(KeyRequest asked, String actor) {
    Optional<ApiKeys.Shown> made =
        keys.make(
            asked.checkedName(), asked.checkedRole(), asked.checkedScopes(), asked.checkedExpiry(clock.instant()));
    if (made.isEmpty()) {
      return Problem.inField(HttpStatus.CONFLICT, "name", "there is or was a key of this name").response();
    }
    ApiKey key = made.get().key();
    audit.note(actor, "key.made", key.id(), null, KeyAnswer.of(key, clock.instant()));
    return HttpResponse.created(KeyAnswer.of(made.get(), clock.instant()), URI.create("/api/v1/keys/" + key.id()));
  }

  @Get("{?after,limit}")
  @Operation(summary = "All keys in the order of their ids, revoked ones too, a page at a time")
  KeyPage list(@QueryValue(defaultValue = "") String after, @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    List<ApiKey> page = store.page(after, limit);
    return new KeyPage(
        page.stream().map(key -> KeyAnswer.of(key, clock.instant())).toList(),
        page.size() < limit ? null : page.getLast().id());
  }

  @Get("/{id}")
  @Operation(summary = "One key")
  Optional<KeyAnswer> get(@PathVariable String id) {
    return store.find(id).map(key -> KeyAnswer.of(key, clock.instant()));
  }

  @Post("/{id}/renew")
  @Operation(summary = "Give a key another secret; the answer is the only one that shows it")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = RenewRequest.class),
              examples = @ExampleObject("{\"overlap\": \"PT24H\"}")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyAnswer.class)))
  HttpResponse<?> renew(@PathVariable String id, @Body byte[] body, HttpRequest<?> request) {
    Duration overlap = overlap(bodies.read(body, RenewRequest.class));
    return database.transaction(() -> renew(id, overlap, Actor.of(request)));
  }

  private HttpResponse<?> renew(String id, Duration overlap, String actor) {
    Optional<ApiKeys.Shown> renewed = keys.renew(id, overlap);
    if (renewed.isEmpty()) {
      return none();
    }
    audit.note(actor, "key.renewed", id, null, Map.of("overlap", overlap.toString()));
    return HttpResponse.ok(KeyAnswer.of(renewed.get(), clock.instant()));
  }

  private static Duration overlap(RenewRequest request) {
    try {
      Duration overlap = request.overlap() == null ? Duration.ZERO : Duration.parse(request.overlap());
      if (!overlap.isNegative() && overlap.compareTo(LONGEST_OVERLAP) <= 0) {
        return overlap;
      }
    } catch (DateTimeException e) {
      // told below, with those that are too long
    }
    throw Fields.fault("overlap", "must be like PT24H, up to 30 days");
  }

  @Delete("/{id}")
  @Operation(summary = "Revoke a key, at once and for good")
  @ApiResponse(responseCode = "204")
  @ApiResponse(responseCode = "409")
  HttpResponse<?> revoke(@PathVariable String id, HttpRequest<?> request) {
    return database.transaction(() -> revoke(id, Actor.of(request)));
  }

  private HttpResponse<?> revoke(String id, String actor) {
    return switch (keys.revoke(id)) {
      case DONE -> {
        audit.note(actor, "key.revoked", id, null, null);
        yield HttpResponse.noContent();
      }
      case NOT_FOUND -> none();
      case LAST_ADMIN ->
          Problem.of(HttpStatus.CONFLICT, "It is the last key that may make keys for good; make another first.").response();
    };
  }

  private static HttpResponse<?> none() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no key of this id that holds.").response();
  }
}
