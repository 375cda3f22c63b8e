package org.aidememoire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.Review;
import org.aidememoire.mail.RudeSmtpServer;
import org.aidememoire.subscriber.Subscriber;
import org.junit.jupiter.api.Test;

/**
 * The truth of alerts: a long time on a turned clock, checked against the {@link Oracle}. System properties make it longer:
 * year.seed, year.readers, year.events, year.days.
 */
class SimulatedYearTest {

  private final YearScript script =
      YearScript.of(
          Long.getLong("year.seed", 7),
          Integer.getInteger("year.readers", 8),
          Integer.getInteger("year.events", 30),
          Integer.getInteger("year.days", 30));
  private final Map<String, Event> events = new HashMap<>();

  @Test
  void everybodyIsToldExactlyWhatTheRulesSay() throws SQLException, IOException {
    try (RudeSmtpServer server = new RudeSmtpServer();
        House house =
            new House(
                TestDatabase.valueOf(System.getProperty("year.database", "H2")),
                Map.of("aide-memoire.mail.port", server.port()))) {
      house.joins(script.readers().toArray(Subscriber[]::new));
      List<Instant> ticks = ticks();

      live(house, server, ticks);

      assertThat(server.taken()).doesNotHaveDuplicates();
      assertThat(told(house)).containsExactlyInAnyOrderElementsOf(expected(ticks)).hasSizeGreaterThan(50);
      assertThat(server.taken()).hasSameSizeAs(told(house));
    }
  }

  private void live(House house, RudeSmtpServer server, List<Instant> ticks) {
    Map<Instant, List<YearScript.Edit>> edits =
        script.edits().stream().collect(Collectors.groupingBy(YearScript.Edit::at));
    for (Instant tick : ticks) {
      house.clock.set(tick);
      server.open(script.mailDown().stream().noneMatch(outage -> outage.includes(tick)));
      edits.getOrDefault(tick, List.of()).forEach(edit -> enter(house, edit));
      house.run();
    }
  }

  private void enter(House house, YearScript.Edit edit) {
    Event before = events.get(edit.uid());
    Event after =
        before == null
            ? house.announced(new Event(edit.uid(), Review.PUBLISHED, edit.facts(), Set.of(), edit.at()))
            : house.changed(before, ChangeType.AMENDED, edit.facts());
    events.put(edit.uid(), after);
  }

  /** When the service looks: at every edit, whenever something may be due, every hour; never while it is down. */
  private List<Instant> ticks() {
    TreeSet<Instant> ticks = new TreeSet<>();
    Instant begin = script.edits().getFirst().at();
    for (Instant hour = begin; hour.isBefore(script.end()); hour = hour.plus(Duration.ofHours(1))) {
      ticks.add(hour);
    }
    script.edits().forEach(edit -> ticks.add(edit.at()));
    oracles().forEach(oracle -> ticks.addAll(oracle.instants()));
    script.serviceDown().forEach(outage -> ticks.add(outage.endExclusive()));
    script.mailDown().forEach(outage -> ticks.add(outage.endExclusive().plus(Duration.ofMinutes(2))));
    ticks.removeIf(tick -> tick.isBefore(begin) || !tick.isBefore(script.end()));
    ticks.removeIf(tick -> script.serviceDown().stream().anyMatch(outage -> outage.includes(tick)));
    // a sender that found the mail server down looks again a minute later
    ticks.removeIf(tick -> script.mailDown().stream().anyMatch(outage -> justAfter(outage, tick) && isFree(tick)));
    return List.copyOf(ticks);
  }

  private static boolean justAfter(YearScript.Outage outage, Instant tick) {
    return !tick.isBefore(outage.endExclusive()) && tick.isBefore(outage.endExclusive().plus(Duration.ofMinutes(2)));
  }

  private boolean isFree(Instant tick) {
    return script.edits().stream().noneMatch(edit -> edit.at().equals(tick));
  }

  private List<Oracle> oracles() {
    List<Oracle> oracles = new ArrayList<>();
    for (Subscriber reader : script.readers()) {
      script.edits().stream()
          .map(YearScript.Edit::uid)
          .distinct()
          .forEach(uid -> oracles.add(new Oracle(script, reader, uid)));
    }
    return oracles;
  }

  private List<Oracle.Expected> expected(List<Instant> ticks) {
    return oracles().stream().flatMap(oracle -> oracle.mails(ticks).stream()).toList();
  }

  private List<Oracle.Expected> told(House house) {
    Map<UUID, Subscriber> readers =
        script.readers().stream().collect(Collectors.toMap(Subscriber::id, Function.identity()));
    return house
        .the(Deliveries.class)
        .search(new DeliverySearch(DeliveryState.SENT, null, null, null, Integer.MAX_VALUE))
        .stream()
        .map(
            line ->
                new Oracle.Expected(
                    Objects.requireNonNull(readers.get(line.subscriberId())).address().value(),
                    line.eventUid(),
                    line.reason() + " " + line.occasion(),
                    Objects.requireNonNull(line.doneAt())))
        .toList();
  }
}
