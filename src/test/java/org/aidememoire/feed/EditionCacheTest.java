package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.ical.CalendarEntry;
import org.junit.jupiter.api.Test;

/** Many links in little memory: who holds a calendar learns that nothing changed even when its body was given up. */
class EditionCacheTest {

  private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://calendar.example"));
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
  private static final Instant LATER = Events.NOW.plus(Duration.ofHours(1));

  private final IcsFormat ics = new IcsFormat(new FeedHeaders(ADDRESS));
  private final EditionCache cache =
      new EditionCache(new FeedConfig(Path.of("calendars"), Duration.ofMillis(100), Duration.ofMinutes(5), 60_000));
  private final Agenda agenda = Agenda.of(1, TODAY, List.of(entry("talks@example.org", Events.NOW)));

  @Test
  void memoryIsBounded() {
    IntStream.range(0, 1_000).forEach(this::kept);

    assertThat(cache.weight()).isLessThanOrEqualTo(60_000);
    assertThat(cache.count()).isBetween(20, 30);
  }

  @Test
  void bodiesGiveWayBeforeTags() {
    CalendarView first = kept(0);
    IntStream.range(1, 20).forEach(this::kept);

    assertThat(cache.find(first)).hasValueSatisfying(edition -> assertThat(edition.isThin()).isTrue());
  }

  @Test
  void thinEditionGoesOnAsLongAsNothingConcernsIt() {
    CalendarView view = view(0);
    Edition thin = Edition.of(null, view, agenda, Events.NOW).thin();
    AgendaEntry past = entry("past@example.org", new EventTime.Day(TODAY.minusDays(40)), Events.NOW);

    Edition next = Edition.of(thin, view, agenda.next(2, List.of(past.uid()), List.of(past)), LATER);

    assertThat(next.isThin()).isTrue();
    assertThat(next.changes()).isEqualTo(2);
    assertThat(next.feed().tag()).isEqualTo(thin.feed().tag());
  }

  @Test
  void bodyThatIsMadeAgainHasTagAndDateOfBefore() {
    CalendarView view = view(0);
    Edition edition = Edition.of(null, view, agenda, Events.NOW);

    Edition again = edition.thin().whole(view, agenda, LATER);

    assertThat(again.feed().plain()).isEqualTo(edition.feed().plain());
    assertThat(again.feed().tag()).isEqualTo(edition.feed().tag());
    assertThat(again.feed().lastModified()).isEqualTo(Events.NOW);
  }

  @Test
  void changeGivesAThinEditionItsBodyAnew() {
    CalendarView view = view(0);
    Edition thin = Edition.of(null, view, agenda, Events.NOW).thin();
    AgendaEntry changed = entry("talks@example.org", LATER);

    Edition next = Edition.of(thin, view, agenda.next(2, List.of(changed.uid()), List.of(changed)), LATER);

    assertThat(next.isThin()).isFalse();
    assertThat(next.feed().tag()).isNotEqualTo(thin.feed().tag());
    assertThat(next.feed().lastModified()).isEqualTo(LATER);
  }

  private CalendarView kept(int number) {
    CalendarView view = view(number);
    Edition edition = Edition.of(cache.find(view).orElse(null), view, agenda, Events.NOW);
    assertThat(edition.feed().plain()).isNotEmpty();
    cache.keep(view, edition);
    return view;
  }

  private CalendarView view(int number) {
    PublishedCalendar all = CalendarFile.read("all.yml", "name: All");
    return new CalendarView("/private/" + number + ".ics", ics, all);
  }

  private static AgendaEntry entry(String uid, Instant changedAt) {
    return entry(uid, new EventTime.Day(LocalDate.of(2027, 1, 14)), changedAt);
  }

  private static AgendaEntry entry(String uid, EventTime time, Instant changedAt) {
    return new AgendaEntry(
        new CalendarEntry(
            Events.event(uid, time, Events.FRANCE).revised(Events.event(uid, time, Events.FRANCE).facts(), true, changedAt),
            ADDRESS.eventPage(uid),
            List.of()));
  }
}
