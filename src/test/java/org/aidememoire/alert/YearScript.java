package org.aidememoire.alert;

import static org.aidememoire.subscriber.Subscriptions.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Place;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.DayClock;
import org.aidememoire.subscriber.Subscriber;

/** What happens in a simulated time: readers of all settings, events that change, the service and the mail server failing. */
record YearScript(
    List<Subscriber> readers, List<Edit> edits, List<Outage> serviceDown, List<Outage> mailDown, Instant end) {

  private static final ZoneId[] ZONES = {
    ZoneId.of("Europe/Vienna"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kathmandu"), ZoneOffset.UTC
  };
  private static final Participant[] PARTIES = {Events.FRANCE, Events.JAPAN, Events.NATO};
  private static final Place OSLO = new Place("Oslo, Norway", "NO", ZoneId.of("Europe/Oslo"), null);

  /** One thing that the desk does: the first on an event announces it. */
  record Edit(Instant at, String uid, Facts facts) {}

  /** A stretch of time, half-open. */
  record Outage(Instant startInclusive, Instant endExclusive) {
    boolean includes(Instant instant) {
      return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
    }
  }

  static YearScript of(long seed, int readers, int events, int days) {
    Random random = new Random(seed);
    Instant begin = Events.NOW;
    Instant end = begin.plus(Duration.ofDays(days));
    List<Outage> serviceDown = outages(random, begin, days, 9, Duration.ofHours(60));
    List<Outage> mailDown = outages(random, begin, days, 6, Duration.ofHours(6));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      edits.addAll(life(random, "event-" + i + "@example.org", begin, days));
    }
    return new YearScript(
        IntStream.range(0, readers).mapToObj(i -> someone(random, i)).toList(),
        edits.stream()
            .map(edit -> new Edit(whenUp(edit.at(), serviceDown), edit.uid(), edit.facts()))
            .filter(edit -> edit.at().isBefore(end))
            .sorted(Comparator.comparing(Edit::at).thenComparing(Edit::uid))
            .toList(),
        serviceDown,
        mailDown,
        end);
  }

  private static Subscriber someone(Random random, int number) {
    String[] leads = {"P7D", "P2D", "P1D", "PT3H", "PT1H"};
    String[] filters = {"", "", "country:FR", "not country:FR"};
    int[] hours = {7, 9, 18};
    DayClock clock = new DayClock(ZONES[random.nextInt(ZONES.length)], hours[random.nextInt(hours.length)]);
    String[] chosen = IntStream.range(0, leads.length).filter(_ -> random.nextBoolean()).mapToObj(i -> leads[i]).toArray(String[]::new);
    List<Changes> wishes = List.of(Changes.NONE, Changes.IMPORTANT, Changes.ALL);
    Changes changes = wishes.get(random.nextInt(wishes.size()));
    return reader("reader" + number, clock, filters[random.nextInt(filters.length)], changes, chosen);
  }

  private static List<Edit> life(Random random, String uid, Instant begin, int days) {
    Instant at = begin.plus(minutes(random, days * 24 * 60));
    Participant party = PARTIES[random.nextInt(PARTIES.length)];
    EventTime time = time(random, at);
    Event event = Events.event(uid, time, party);
    Facts facts = event.facts().withCertainty(random.nextInt(4) == 0 ? Certainty.MAY_OCCUR : Certainty.CERTAIN);
    List<Edit> life = new ArrayList<>(List.of(new Edit(at, uid, facts)));
    for (int more = random.nextInt(5); more > 0; more--) {
      at = at.plus(random.nextBoolean() ? minutes(random, 25) : minutes(random, 10 * 24 * 60));
      Facts next = changed(random, facts, at);
      if (!next.equals(facts)) {
        life.add(new Edit(at, uid, next));
        facts = next;
      }
    }
    return life;
  }

  private static Facts changed(Random random, Facts facts, Instant at) {
    return switch (random.nextInt(7)) {
      case 0 -> facts.withCertainty(Certainty.CANCELLED);
      case 1, 2 -> facts.withTime(time(random, at), "");
      case 3 -> facts.withTime(shifted(facts.time(), random.nextInt(5) - 2), "");
      case 4 -> facts.withPlace(OSLO);
      case 5 -> facts.withParticipants(List.of(PARTIES[random.nextInt(PARTIES.length)])); // filters may say otherwise now
      default -> facts.withCertainty(Certainty.CERTAIN);
    };
  }

  private static EventTime shifted(EventTime time, int hours) {
    return time instanceof EventTime.At at ? new EventTime.At(at.start().plusHours(hours), at.zone()) : time;
  }

  private static EventTime time(Random random, Instant now) {
    LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(random.nextInt(20));
    return switch (random.nextInt(8)) {
      case 0 -> new EventTime.Day(day);
      case 1 -> new EventTime.Days(day, day.plusDays(2));
      case 2 -> new EventTime.Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
      case 3 -> new EventTime.Undated();
      default ->
          new EventTime.At(
              LocalDateTime.of(day, LocalTime.of(random.nextInt(24), 30 * random.nextInt(2))),
              ZONES[random.nextInt(ZONES.length)]);
    };
  }

  private static List<Outage> outages(Random random, Instant begin, int days, int everyDays, Duration longest) {
    return IntStream.range(0, days / everyDays)
        .mapToObj(i -> begin.plus(Duration.ofDays((long) i * everyDays)).plus(minutes(random, 3 * 24 * 60)))
        .map(start -> new Outage(start, start.plus(minutes(random, (int) longest.toMinutes()))))
        .toList();
  }

  private static Instant whenUp(Instant at, List<Outage> down) {
    return down.stream().filter(outage -> outage.includes(at)).map(Outage::endExclusive).findFirst().orElse(at);
  }

  private static Duration minutes(Random random, int below) {
    return Duration.ofMinutes(1L + random.nextInt(below));
  }
}
