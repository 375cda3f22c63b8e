package org.aidememoire.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.SightingStore;

/** The front page: the coming meetings. */
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class DiaryController {

  private static final Period AHEAD = Period.ofYears(2);

  private final EventStore events;
  private final SightingStore sightings;
  private final Templates templates;
  private final PublicAddress address;
  private final Clock clock;

  DiaryController(
      EventStore events, SightingStore sightings, Templates templates, PublicAddress address, Clock clock) {
    this.events = events;
    this.sightings = sightings;
    this.templates = templates;
    this.address = address;
    this.clock = clock;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<String> show() {
    Instant now = clock.instant();
    List<Event> coming = coming(LocalDate.ofInstant(now, ZoneOffset.UTC));
    Diary diary = Diary.of(coming, sightings.of(coming.stream().map(Event::uid).toList()), now);
    return Html.ok(
        templates.html(new DiaryPage(diary.parts(), FeedLinks.of(address, "all"), Sentences.moment(now))));
  }

  // from yesterday: there are places where that is still today
  private List<Event> coming(LocalDate today) {
    return Stream.concat(
            events.published(today.minusDays(1), today.plus(AHEAD)).stream(), events.publishedUndated().stream())
        .toList();
  }
}
