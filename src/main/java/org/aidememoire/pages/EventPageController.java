package org.aidememoire.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidememoire.event.PublicAddress;

/** The page of one meeting: what is known of it, and why. */
@Controller("/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class EventPageController {

  private final Dossiers dossiers;
  private final Templates templates;
  private final PublicAddress address;
  private final Clock clock;

  EventPageController(Dossiers dossiers, Templates templates, PublicAddress address, Clock clock) {
    this.dossiers = dossiers;
    this.templates = templates;
    this.address = address;
    this.clock = clock;
  }

  @Get(uri = "/{uid}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> show(@PathVariable String uid) {
    return dossiers.find(uid).<HttpResponse<?>>map(this::answer).orElseGet(this::notHere);
  }

  private HttpResponse<?> answer(Dossier dossier) {
    String mergedInto = dossier.event().mergedInto();
    if (mergedInto != null) {
      return HttpResponse.temporaryRedirect(address.eventPage(mergedInto)); // a merge may be undone
    }
    return dossier.event().isPublic() ? Html.ok(page(dossier)) : notHere();
  }

  private String page(Dossier dossier) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return templates.html(EventPage.of(dossier, today, FeedLinks.of(address, "all")));
  }

  private HttpResponse<?> notHere() {
    return Html.of(HttpStatus.NOT_FOUND, templates.html(FaultPage.of(HttpStatus.NOT_FOUND)));
  }
}
