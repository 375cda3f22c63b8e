package org.aidememoire.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.aidememoire.subscriber.LeaveTokens;
import org.aidememoire.subscriber.Subscribers;

/**
 * Ends a subscription: by POST at once (RFC 8058), from mail programs as from the button. GET only shows the button, since
 * mail scanners follow links.
 */
@Controller("/unsubscribe")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class LeaveController {

  private final Subscribers subscribers;
  private final LeaveTokens tokens;
  private final Templates templates;

  LeaveController(Subscribers subscribers, LeaveTokens tokens, Templates templates) {
    this.subscribers = subscribers;
    this.tokens = tokens;
    this.templates = templates;
  }

  @Get(uri = "/{token}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> ask(@PathVariable String token) {
    return tokens.subscriber(token).isPresent() ? secret(new LeavePage(false)) : notHere();
  }

  @Post(uri = "/{token}", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.ALL)
  HttpResponse<?> leave(@PathVariable String token) {
    return subscribers.leave(token) ? secret(new LeavePage(true)) : notHere();
  }

  private HttpResponse<?> secret(LeavePage page) {
    return Html.ok(templates.html(page)).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private HttpResponse<?> notHere() {
    return Html.of(HttpStatus.NOT_FOUND, templates.html(FaultPage.of(HttpStatus.NOT_FOUND)));
  }
}
