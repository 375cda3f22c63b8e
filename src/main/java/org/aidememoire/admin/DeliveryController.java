package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.alert.Deliveries;
import org.aidememoire.alert.DeliveryLine;
import org.aidememoire.alert.DeliverySearch;
import org.aidememoire.alert.DeliveryState;
import org.aidememoire.audit.Actor;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.http.Once;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.jspecify.annotations.Nullable;

/** Shows the mails that are owed or were sent; tries again, takes out. */
@Controller("/api/v1/deliveries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "deliveries")
final class DeliveryController {

  private final Deliveries deliveries;
  private final SubscriberStore subscribers;
  private final Once once;
  private final AuditTrail audit;

  DeliveryController(Deliveries deliveries, SubscriberStore subscribers, Once once, AuditTrail audit) {
    this.deliveries = deliveries;
    this.subscribers = subscribers;
    this.once = once;
    this.audit = audit;
  }

  /** A delivery as the API shows it. */
  @Serdeable
  record DeliveryAnswer(
      long id,
      UUID subscriber,
      String event,
      String reason,
      String occasion,
      DeliveryState state,
      String outcome,
      int attempts,
      boolean uncertain,
      Instant decidedAt,
      Instant dueAt,
      Instant validUntil,
      @Nullable Instant doneAt) {

    static DeliveryAnswer of(DeliveryLine line) {
      return new DeliveryAnswer(
          line.id(),
          line.subscriberId(),
          line.eventUid(),
          line.reason().name(),
          line.occasion(),
          line.state(),
          line.outcome(),
          line.attempts(),
          line.uncertain(),
          line.decidedAt(),
          line.dueAt(),
          line.validUntil(),
          line.doneAt());
    }
  }

  /**
   * One page of a list.
   *
   * @param next what to give as {@code before} for the page behind it; null on the last
   */
  @Serdeable
  record DeliveryPage(List<DeliveryAnswer> deliveries, @Nullable Long next) {}

  @Get("{?state,event,address,before,limit}")
  @Operation(summary = "Deliveries by state, event or address, the latest first")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
  @ApiResponse(responseCode = "404")
  DeliveryPage list(
      @QueryValue @Nullable DeliveryState state,
      @QueryValue @Nullable String event,
      @QueryValue @Nullable String address,
      @QueryValue @Nullable Long before,
      @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    UUID subscriber = address == null ? null : subscriber(address);
    List<DeliveryLine> page = deliveries.search(new DeliverySearch(state, event, subscriber, before, limit));
    return new DeliveryPage(
        page.stream().map(DeliveryAnswer::of).toList(), page.size() < limit ? null : page.getLast().id());
  }

  private UUID subscriber(String address) {
    try {
      return subscribers
          .find(Address.parse(address))
          .map(Subscriber::id)
          .orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "This address is not subscribed.")));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.inField(HttpStatus.BAD_REQUEST, "address", String.valueOf(e.getMessage())));
    }
  }

  @Post("/{id}/retry")
  @Operation(summary = "Try a delivery again that has ended without reaching its reader")
  @ApiResponse(responseCode = "202")
  HttpResponse<?> retry(@PathVariable long id, HttpRequest<?> request) {
    return once.answer(
        request,
        null,
        () ->
            deliveries.retry(id)
                ? noted(request, "delivery.retried", id, HttpResponse.accepted())
                : conflict("It has not ended, or has reached its reader."));
  }

  @Post("/{id}/discard")
  @Operation(summary = "Take a delivery out that waits")
  @ApiResponse(responseCode = "204")
  HttpResponse<?> discard(@PathVariable long id, HttpRequest<?> request) {
    return once.answer(
        request,
        null,
        () ->
            deliveries.discard(id)
                ? noted(request, "delivery.discarded", id, HttpResponse.noContent())
                : conflict("It does not wait."));
  }

  private HttpResponse<?> noted(HttpRequest<?> request, String action, long id, HttpResponse<?> answer) {
    audit.note(Actor.of(request), action, String.valueOf(id), null, null);
    return answer;
  }

  private static HttpResponse<?> conflict(String detail) {
    return Problem.of(HttpStatus.CONFLICT, detail).response();
  }
}
