package org.aidememoire.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.aidememoire.event.Erratum;
import org.aidememoire.event.ErratumStore;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.PublicAddress;

/** Where we were wrong, for everybody to read: as a page, and for programs. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class ErrataController {

  private static final int MOST = 500;

  private final ErratumStore errata;
  private final PublicAddress address;
  private final Templates templates;

  ErrataController(ErratumStore errata, PublicAddress address, Templates templates) {
    this.errata = errata;
    this.address = address;
    this.templates = templates;
  }

  /** The latest corrections. */
  @Serdeable
  record Errata(List<Entry> errata) {}

  /**
   * One of them.
   *
   * @param wrong what was wrong, a sentence each
   * @param timeBefore as EventTimeFormat writes it
   */
  @Serdeable
  record Entry(
      String uid,
      int revision,
      Instant correctedAt,
      String title,
      List<String> wrong,
      String why,
      String timeBefore,
      String timeAfter,
      String page) {}

  @Get(uri = "/errata", produces = MediaType.TEXT_HTML)
  HttpResponse<?> page() {
    return Html.ok(templates.html(ErrataPage.of(errata.latest(MOST))));
  }

  @Get(uri = "/errata.json", produces = MediaType.APPLICATION_JSON)
  Errata json() {
    return new Errata(errata.latest(MOST).stream().map(this::entry).toList());
  }

  private Entry entry(Erratum erratum) {
    URI page = address.eventPage(erratum.uid());
    return new Entry(
        erratum.uid(),
        erratum.after().revision(),
        erratum.correctedAt(),
        erratum.after().title(),
        erratum.sentences(),
        erratum.why(),
        EventTimeFormat.format(erratum.before().time()),
        EventTimeFormat.format(erratum.after().time()),
        page.toASCIIString());
  }
}
