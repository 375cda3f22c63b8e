package org.aidememoire.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.db.Database;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes, lists, renews and ends private links. */
@Controller("/api/v1/links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "links")
class FeedLinkController {

  private static final Logger LOG = LoggerFactory.getLogger(FeedLinkController.class);
  private static final int PAGE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final FeedLinkStore links;
  private final Feeds feeds;
  private final PublicAddress address;
  private final JsonBodies bodies;
  private final AuditTrail audit;
  private final Database database;
  private final Clock clock;

  FeedLinkController(
      FeedLinkStore links,
      Feeds feeds,
      PublicAddress address,
      JsonBodies bodies,
      AuditTrail audit,
      Database database,
      Clock clock) {
    this.links = links;
    this.feeds = feeds;
    this.address = address;
    this.bodies = bodies;
    this.audit = audit;
    this.database = database;
    this.clock = clock;
  }

  @Post
  @Operation(summary = "Make a private link; the answer is the only one that shows its address")
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FeedLinkAnswer.class)))
  @RequestBody(content = @Content(schema = @Schema(implementation = FeedLinkRequest.class)))
  HttpResponse<FeedLinkAnswer> make(@Body byte[] body, HttpRequest<?> http) {
    FeedLinkRequest request = bodies.read(body, FeedLinkRequest.class);
    String label = request.checkedLabel();
    FeedLink link =
        new FeedLink(UUID.randomUUID(), label, calendar(request.checkedCalendar()), request.query().text(), clock.instant(), true);
    String token = FeedToken.random();
    database.transaction(
        () -> {
          links.insert(link, FeedToken.hash(token));
          Map<String, String> made = Map.of("label", link.label(), "calendar", link.calendar(), "query", link.query());
          audit.note(Actor.of(http), "link.made", link.id().toString(), null, made);
        });
    LOG.info("private link made id={} calendar={} query=\"{}\"", link.id(), link.calendar(), link.query());
    return HttpResponse.created(FeedLinkAnswer.of(link, address(token)));
  }

  @Get
  @Operation(summary = "All private links in the order of their ids, 500 at a time; the next page is after the last id")
  List<FeedLinkAnswer> list(@QueryValue Optional<UUID> after) {
    return links.page(after.orElse(FIRST), PAGE).stream().map(link -> FeedLinkAnswer.of(link, null)).toList();
  }

  @Post("/{id}/renewal")
  @Operation(summary = "Give a private link another address; the one before is gone")
  FeedLinkAnswer renew(UUID id, HttpRequest<?> http) {
    String token = FeedToken.random();
    change(http, "link.renewed", id, () -> links.renew(id, FeedToken.hash(token), clock.instant()));
    LOG.info("private link renewed id={}", id);
    FeedLink link = links.byToken(FeedToken.hash(token)).orElseThrow();
    return FeedLinkAnswer.of(link, address(token));
  }

  @Delete("/{id}")
  @Operation(summary = "End a private link")
  @ApiResponse(responseCode = "204")
  HttpResponse<?> end(UUID id, HttpRequest<?> http) {
    change(http, "link.ended", id, () -> links.end(id, clock.instant()));
    LOG.info("private link ended id={}", id);
    return HttpResponse.noContent();
  }

  private void change(HttpRequest<?> http, String action, UUID id, BooleanSupplier change) {
    database.transaction(
        () -> {
          if (!change.getAsBoolean()) {
            throw none(id);
          }
          audit.note(Actor.of(http), action, id.toString(), null, null);
        });
  }

  private String calendar(String name) {
    if (!feeds.state().map(state -> state.calendars().containsKey(name)).orElse(false)) {
      throw Fields.fault("calendar", "there is no published calendar \"" + name + "\"");
    }
    return name;
  }

  private String address(String token) {
    return address.resolve("/private/" + token + ".ics").toASCIIString();
  }

  private static ProblemException none(UUID id) {
    return new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "There is no private link " + id + " that holds."));
  }
}
