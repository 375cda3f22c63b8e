package org.aidememoire.feed;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.event.PublicAddress;
import org.jspecify.annotations.Nullable;

/** Tells editors which calendars are published; they are changed in their files. */
@Controller("/api/v1/calendars")
@Tag(name = "calendars")
final class CalendarListController {

  private final Feeds feeds;
  private final PublicAddress address;

  CalendarListController(Feeds feeds, PublicAddress address) {
    this.feeds = feeds;
    this.address = address;
  }

  /**
   * A published calendar.
   *
   * @param name in its address
   * @param title for people
   * @param colour a CSS3 name
   * @param file that says it, in the folder of calendars
   * @param address where it is subscribed to
   * @param filter as its file has it; empty for all events
   * @param events how many it shows now
   */
  @Serdeable
  record CalendarAnswer(
      String name,
      String title,
      String description,
      @Nullable String colour,
      String file,
      String address,
      String filter,
      long events) {}

  @Get
  @Operation(summary = "The published calendars, by name")
  List<CalendarAnswer> list() {
    return feeds.state().map(this::answers).orElse(List.of());
  }

  @Get("/{name}")
  @Operation(summary = "One published calendar")
  Optional<CalendarAnswer> get(String name) {
    return feeds.state().flatMap(state -> Optional.ofNullable(state.calendars().get(name)).map(each -> answer(each, state)));
  }

  private List<CalendarAnswer> answers(Feeds.State state) {
    return state.calendars().values().stream()
        .sorted(Comparator.comparing(PublishedCalendar::name))
        .map(calendar -> answer(calendar, state))
        .toList();
  }

  private CalendarAnswer answer(PublishedCalendar calendar, Feeds.State state) {
    String path = "/calendars/" + calendar.name() + ".ics";
    return new CalendarAnswer(
        calendar.name(),
        calendar.title(),
        calendar.description(),
        calendar.colour(),
        calendar.name() + ".yml",
        address.resolve(path).toASCIIString(),
        calendar.filterText(),
        count(state.editions().get(path), state.agenda()));
  }

  private static long count(Feeds.@Nullable Published published, Agenda agenda) {
    return published == null ? 0 : agenda.entries().stream().filter(each -> published.view().admits(each, agenda)).count();
  }
}
