package org.aidememoire.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Sample events: tests state only what differs. */
public final class Events {

  public static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
  public static final Participant FRANCE = new Participant("France", ParticipantType.STATE, "iso:FR", null);
  public static final Participant JAPAN = new Participant("Japan", ParticipantType.STATE, "iso:JP", null);
  public static final Participant NATO = new Participant("NATO", ParticipantType.ORGANISATION, "wikidata:Q7184", null);
  public static final Place VIENNA = new Place("Vienna, Austria", "AT", ZoneId.of("Europe/Vienna"), null);

  private Events() {}

  /** Talks of France and Japan in Vienna on 14 January 2027 at 15:00, certain and published. */
  public static Event talks() {
    return event(
        "4e7b0d6e-talks@example.org",
        new EventTime.At(LocalDateTime.of(2027, 1, 14, 15, 0), VIENNA.zone()),
        FRANCE,
        JAPAN);
  }

  /** A NATO meeting on a day. */
  public static Event council(LocalDate day) {
    return event("91c2a4f0-council@example.org", new EventTime.Day(day), NATO);
  }

  public static Event event(String uid, EventTime time, Participant... participants) {
    List<Participant> parties = List.of(participants);
    Facts facts =
        new Facts(Kind.TALKS, EventTitle.of(Kind.TALKS, parties, VIENNA), time, "", parties, VIENNA, Certainty.CERTAIN);
    return new Event(uid, Review.PUBLISHED, facts, Set.of(), NOW);
  }
}
