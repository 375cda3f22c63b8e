package org.aidememoire.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.aidememoire.digest.Digests;
import org.aidememoire.subscriber.ReaderTokens;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.Subscribers;
import org.aidememoire.subscriber.TokenPurpose;

/** Where a sign-up is confirmed, by a button: mail scanners follow links, and must not subscribe anybody. */
@Controller("/confirm")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class ConfirmController {

  static final NotePage RUN_OUT =
      new NotePage(
          "This link no longer holds",
          "It has been used, has run out, or was cut off on its way.",
          "Sign up again for a new one; who is subscribed already gets a link to their settings.",
          "");

  private final Subscribers subscribers;
  private final ReaderTokens tokens;
  private final Digests digests;
  private final Templates templates;

  ConfirmController(Subscribers subscribers, ReaderTokens tokens, Digests digests, Templates templates) {
    this.subscribers = subscribers;
    this.tokens = tokens;
    this.digests = digests;
    this.templates = templates;
  }

  @Get(uri = "/{token}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> ask(@PathVariable String token) {
    return subscribers.asking(token).<HttpResponse<?>>map(this::ask).orElseGet(this::runOut);
  }

  private HttpResponse<?> ask(Subscriber asking) {
    String which = asking.filter().isEmpty() ? "all diplomatic meetings" : "the diplomatic meetings that match “" + asking.filter() + "”";
    NotePage page =
        new NotePage(
            "Send mail to " + asking.address().value() + "?",
            "You will hear of " + which + ". You can change that, and leave, at any time.",
            "",
            "Yes, send it");
    return Html.ok(templates.html(page)).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Post(uri = "/{token}", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.ALL)
  HttpResponse<?> confirm(@PathVariable String token) {
    return subscribers.confirm(token).<HttpResponse<?>>map(this::confirmed).orElseGet(this::runOut);
  }

  private HttpResponse<?> confirmed(Subscriber reader) {
    digests.plan();
    String token = tokens.make(reader.id(), TokenPurpose.SETTINGS);
    return HttpResponse.seeOther(URI.create("/settings/" + token + "?done=confirmed"));
  }

  private MutableHttpResponse<?> runOut() {
    return Html.of(HttpStatus.NOT_FOUND, templates.html(RUN_OUT)).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
