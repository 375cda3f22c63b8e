package org.aidememoire.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Kind;
import org.aidememoire.event.PartOfDay;
import org.aidememoire.event.Participant;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.event.Place;
import org.aidememoire.event.Review;

/** Events of every grain, zone, script, kind and status, the same for the same day and number. */
final class GeneratedEvents {

  private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();
  private static final List<String> TITLES =
      List.of(
          "Talks on grain, gas; and \\ borders",
          "Переговоры о зерне и безопасности судоходства в Чёрном море, второй раунд",
          "محادثات السلام بين الوفدين في العاصمة، الجولة الثانية",
          "外交部長會議：關於東亞安全與合作的第二輪磋商",
          "Summit 🕊️ of the 🇪🇺 and 🇯🇵 in e\u0301t\u00e9",
          "<b>Not</b> HTML & \"quoted\"",
          "Διάσκεψη υπουργών Εξωτερικών για την ασφάλεια στη Μεσόγειο");
  private static final List<Participant> PARTIES =
      List.of(
          new Participant("France", ParticipantType.STATE, "iso:FR", null),
          new Participant("Japan", ParticipantType.STATE, "iso:JP", null),
          new Participant("Kenya", ParticipantType.STATE, "iso:KE", null),
          new Participant("Brazil", ParticipantType.STATE, "iso:BR", null),
          new Participant("NATO", ParticipantType.ORGANISATION, "wikidata:Q7184", null),
          new Participant("European Union", ParticipantType.ORGANISATION, "wikidata:Q458", null),
          new Participant("Ana María, \"la ministra\"; Ñandú", ParticipantType.PERSON, null, "Chile"));

  private final LocalDate today;

  GeneratedEvents(LocalDate today) {
    this.today = today;
  }

  List<Event> first(int count) {
    return IntStream.range(0, count).mapToObj(this::event).toList();
  }

  Event event(int number) {
    Random random = new Random(number);
    Instant changed = today.minusDays(5).atTime(8, 0).toInstant(ZoneOffset.UTC).plusSeconds(number);
    List<Participant> parties = List.of(pick(PARTIES, number), pick(PARTIES, number + 1 + number / 7 % 6));
    Place place = number % 3 == 0 ? null : new Place("Genève, Suisse; Palais", "CH", ZoneId.of("Europe/Zurich"), null);
    Facts facts =
        new Facts(
            pick(List.of(Kind.values()), number),
            pick(TITLES, number) + " " + number,
            time(number, random),
            number % 4 == 0 ? "some day, “soon”" : "",
            parties,
            place,
            pick(List.of(Certainty.values()), number));
    Event event = new Event("e" + number + "@feeds.example", Review.PUBLISHED, facts, Set.of(), changed.minus(Duration.ofDays(1)));
    return event.revised(facts, number % 2 == 0, changed);
  }

  private EventTime time(int number, Random random) {
    LocalDate day = today.plusDays(random.nextInt(-40, 760));
    LocalDateTime start = day.atTime(LocalTime.of(random.nextInt(24), random.nextInt(12) * 5));
    ZoneId zone = ZoneId.of(pick(ZONES, number * 7));
    return switch (number % 9) {
      case 0, 1, 2 -> new EventTime.At(start, zone);
      case 3 -> new EventTime.At(start, start.plusMinutes(random.nextInt(15, 3_000)), zone);
      case 4 -> random.nextBoolean() ? new EventTime.At(start, null) : new EventTime.Undated();
      case 5 -> new EventTime.Day(day);
      case 6 -> new EventTime.Day(day, pick(List.of(PartOfDay.values()), random.nextInt(4)));
      case 7 -> new EventTime.Days(day, day.plusDays(random.nextInt(1, 9)));
      default -> random.nextBoolean() ? new EventTime.Week(day.minusDays(day.getDayOfWeek().getValue() - 1L)) : new EventTime.Month(YearMonth.from(day));
    };
  }

  private static <T> T pick(List<T> all, int number) {
    return all.get(number % all.size());
  }
}
