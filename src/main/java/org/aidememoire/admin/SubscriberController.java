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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.digest.Digests;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Once;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberConfig;
import org.aidememoire.subscriber.SubscriberStore;
import org.aidememoire.subscriber.Subscribers;
import org.jspecify.annotations.Nullable;

/** Makes, lists, changes and removes subscribers. */
@Controller("/api/v1/subscribers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "subscribers")
final class SubscriberController {

  private final Subscribers subscribers;
  private final SubscriberStore store;
  private final SubscriberConfig config;
  private final Digests digests;
  private final JsonBodies bodies;
  private final Once once;
  private final AuditTrail audit;
  private final Clock clock;

  SubscriberController(
      Subscribers subscribers,
      SubscriberStore store,
      SubscriberConfig config,
      Digests digests,
      JsonBodies bodies,
      Once once,
      AuditTrail audit,
      Clock clock) {
    this.subscribers = subscribers;
    this.store = store;
    this.config = config;
    this.digests = digests;
    this.bodies = bodies;
    this.once = once;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One page of a list.
   *
   * @param next what to give as {@code after} for the page behind it; null on the last
   */
  @Serdeable
  record SubscriberPage(List<SubscriberAnswer> subscribers, @Nullable UUID next) {}

  @Post
  @Operation(summary = "Make a subscriber, who need not confirm")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubscriberRequest.class),
              examples =
                  @ExampleObject(
                      """
                      {"address": "reader@example.org", "filter": "country:FR and kind:summit", "leadTimes": ["P7D", "PT1H"],
                       "zone": "Europe/Paris", "quiet": "22:00-07:00", "changes": "ALL"}""")))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubscriberAnswer.class)))
  HttpResponse<?> create(@Body byte[] body, HttpRequest<?> request) {
    Subscriber subscriber = bodies.read(body, SubscriberRequest.class).subscriber(config, clock.instant());
    return once.answer(request, body, () -> create(subscriber, Actor.of(request)));
  }

  private HttpResponse<?> create(Subscriber subscriber, String actor) {
    if (!subscribers.join(subscriber)) {
      return Problem.of(HttpStatus.CONFLICT, "This address is subscribed already.").response();
    }
    audit.note(actor, "subscriber.made", subscriber.id().toString(), null, null);
    digests.plan();
    return HttpResponse.created(
        SubscriberAnswer.of(subscriber), URI.create("/api/v1/subscribers/" + subscriber.id()));
  }

  @Get("{?address,after,limit}")
  @Operation(summary = "Subscribers in the order of their ids, a page at a time; or the one of an address")
  SubscriberPage list(
      @QueryValue @Nullable String address, @QueryValue @Nullable UUID after, @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    if (address != null) {
      return new SubscriberPage(
          store.find(address(address)).stream().map(SubscriberAnswer::of).toList(), null);
    }
    List<Subscriber> page = store.page(after, limit);
    return new SubscriberPage(
        page.stream().map(SubscriberAnswer::of).toList(), page.size() < limit ? null : page.getLast().id());
  }

  private static Address address(String text) {
    try {
      return Address.parse(text);
    } catch (IllegalArgumentException e) {
      throw Fields.badQuery("address", String.valueOf(e.getMessage()));
    }
  }

  @Get("/{id}")
  @Operation(summary = "One subscriber")
  Optional<SubscriberAnswer> get(@PathVariable UUID id) {
    return store.find(id).map(SubscriberAnswer::of);
  }

  @Patch("/{id}")
  @Operation(
      summary = "Change a subscriber's settings; what is left out stays",
      description = "An empty text takes `quiet` and `pausedUntil` back. The address cannot be changed: it would have to be confirmed.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubscriberRequest.class),
              examples =
                  @ExampleObject(
                      """
                      {"digest": "DAILY", "digestHour": 7, "digestDays": ["MONDAY", "THURSDAY"], "urgentBesideDigest": true, "quiet": ""}""")))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriberAnswer.class)))
  HttpResponse<?> change(@PathVariable UUID id, @Body byte[] body, HttpRequest<?> request) {
    SubscriberRequest asked = bodies.read(body, SubscriberRequest.class);
    if (asked.address() != null) {
      throw Fields.fault("address", "cannot be changed");
    }
    return once.answer(request, body, () -> change(id, asked, Actor.of(request)));
  }

  private HttpResponse<?> change(UUID id, SubscriberRequest asked, String actor) {
    Subscriber known = store.find(id).orElse(null);
    if (known == null) {
      return Problem.of(HttpStatus.NOT_FOUND, "There is no subscriber of this id.").response();
    }
    Settings next = asked.settings(known.settings());
    if (!next.equals(known.settings())) {
      subscribers.change(id, next);
      audit.note(actor, "subscriber.changed", id.toString(), null, null);
      digests.plan();
    }
    return HttpResponse.ok(SubscriberAnswer.of(known.with(next)));
  }

  @Delete("/{id}")
  @Operation(summary = "Remove a subscriber; the address is forgotten, and nothing more is sent")
  @ApiResponse(responseCode = "204")
  HttpResponse<?> delete(@PathVariable UUID id, HttpRequest<?> request) {
    return once.answer(request, null, () -> delete(id, Actor.of(request)));
  }

  private HttpResponse<?> delete(UUID id, String actor) {
    if (!subscribers.remove(id)) {
      return Problem.of(HttpStatus.NOT_FOUND, "There is no subscriber of this id.").response();
    }
    audit.note(actor, "subscriber.removed", id.toString(), null, null);
    return HttpResponse.noContent();
  }
}
