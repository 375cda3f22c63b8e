package org.aidememoire.admin;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeyStore;
import org.aidememoire.key.ApiKeys;
import org.jspecify.annotations.Nullable;

/** Makes, lists, renews and revokes keys. */
@Controller("/api/v1/keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "keys")
final class KeyController {

  private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

  private final ApiKeys keys;
  private final ApiKeyStore store;
  private final JsonBodies bodies;
  private final Clock clock;

  KeyController(ApiKeys keys, ApiKeyStore store, JsonBodies bodies, Clock clock) {
    this.keys = keys;
    this.store = store;
    this.bodies = bodies;
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
  HttpResponse<?> create(@Body byte[] body) {
    KeyRequest request = bodies.read(body, KeyRequest.class);
    Optional<ApiKeys.Shown> made =
        keys.make(
            request.checkedName(),
            request.checkedRole(),
            request.checkedScopes(),
            request.checkedExpiry(clock.instant()));
    return made.isEmpty()
        ? Problem.inField(HttpStatus.CONFLICT, "name", "there is or was a key of this name").response()
        : HttpResponse.created(
            KeyAnswer.of(made.get(), clock.instant()), URI.create("/api/v1/keys/" + made.get().key().id()));
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
  HttpResponse<?> renew(@PathVariable String id, @Body byte[] body) {
    Optional<ApiKeys.Shown> renewed = keys.renew(id, overlap(bodies.read(body, RenewRequest.class)));
    return renewed.isEmpty() ? none() : HttpResponse.ok(KeyAnswer.of(renewed.get(), clock.instant()));
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
  HttpResponse<?> revoke(@PathVariable String id) {
    return switch (keys.revoke(id)) {
      case DONE -> HttpResponse.noContent();
      case NOT_FOUND -> none();
      case LAST_ADMIN ->
          Problem.of(HttpStatus.CONFLICT, "It is the last key that may make keys for good; make another first.").response();
    };
  }

  private static HttpResponse<?> none() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no key of this id that holds.").response();
  }
}
