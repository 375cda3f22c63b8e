package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Conflict;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Field;
import org.aidememoire.event.Grain;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Participant;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.Place;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.event.Review;
import org.aidememoire.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event as the API shows it.
 *
 * @param time as EventTimeFormat writes it: "2027-01-10T15:00[Europe/Vienna]", "2027-01-10 evening", "2027-W02"
 * @param tookPlace whether a report tells how it went
 * @param sightings empty in lists
 * @param conflicts empty in lists
 * @param history empty in lists
 */
@Serdeable
public record EventAnswer(
    String uid,
    int revision,
    int sequence,
    Review review,
    Status status,
    Certainty certainty,
    Kind kind,
    String title,
    String time,
    String timeSaid,
    Grain grain,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Instant startsAt,
    List<ParticipantJson> participants,
    @Nullable PlaceJson place,
    List<Field> locked,
    @Nullable String mergedInto,
    @Nullable String partOf,
    boolean tookPlace,
    Instant createdAt,
    Instant changedAt,
    List<SightingAnswer> sightings,
    List<ConflictAnswer> conflicts,
    List<ChangeAnswer> history) {

  /** A participant, in answers and in requests. */
  @Serdeable
  public record ParticipantJson(
      @Nullable String name, @Nullable ParticipantType type, @Nullable String id, @Nullable String side) {

    static ParticipantJson of(Participant participant) {
      return new ParticipantJson(participant.name(), participant.type(), participant.id(), participant.side());
    }
  }

  /** A place, in answers and in requests. */
  @Serdeable
  public record PlaceJson(
      @Nullable String name, @Nullable String country, @Nullable String zone, @Nullable String venue) {

    static @Nullable PlaceJson of(@Nullable Place place) {
      return place == null
          ? null
          : new PlaceJson(
              place.name(), place.country(), place.zone() == null ? null : place.zone().getId(), place.venue());
    }
  }

  /** One article's report. */
  @Serdeable
  public record SightingAnswer(
      UUID article,
      String source,
      @Nullable String url,
      String published,
      Kind kind,
      String time,
      String timeSaid,
      Fate fate,
      Certainty certainty,
      double confidence,
      String quote,
      List<EvidenceAnswer> evidence) {}

  /** The text that one field came from: UTF-16 offsets into the article's text, and the rule that read it. */
  @Serdeable
  public record EvidenceAnswer(Field field, int start, int end, String quote, String rule) {}

  /** A time that a source says and that is not the one shown. */
  @Serdeable
  public record ConflictAnswer(String source, String time, String published) {}

  /** One line of the history. */
  @Serdeable
  public record ChangeAnswer(int revision, String type, Instant at, String actor, String reason, boolean minor) {}

  public static EventAnswer inList(Event event) {
    return of(event, List.of(), List.of());
  }

  static EventAnswer of(Event event, List<ReportedSighting> sightings, List<PastChange> history) {
    EventTime time = event.time();
    return new EventAnswer(
        event.uid(),
        event.revision(),
        event.sequence(),
        event.review(),
        event.status(),
        event.facts().certainty(),
        event.kind(),
        event.title(),
        EventTimeFormat.format(time),
        event.facts().timeSaid(),
        time.grain(),
        time.firstDay().orElse(null),
        time.lastDay().orElse(null),
        time.startInstant().orElse(null),
        event.participants().stream().map(ParticipantJson::of).toList(),
        PlaceJson.of(event.place()),
        event.locked().stream().sorted().toList(),
        event.mergedInto(),
        event.partOf(),
        event.tookPlace(),
        event.createdAt(),
        event.changedAt(),
        sightings.stream().map(EventAnswer::sighting).toList(),
        List.of(),
        history.stream().map(EventAnswer::change).toList());
  }

  EventAnswer with(List<Conflict> next) {
    return new EventAnswer(
        uid,
        revision,
        sequence,
        review,
        status,
        certainty,
        kind,
        title,
        time,
        timeSaid,
        grain,
        firstDay,
        lastDay,
        startsAt,
        participants,
        place,
        locked,
        mergedInto,
        partOf,
        tookPlace,
        createdAt,
        changedAt,
        sightings,
        next.stream()
            .map(each -> new ConflictAnswer(each.source(), EventTimeFormat.format(each.time()), each.published()))
            .toList(),
        history);
  }

  private static SightingAnswer sighting(ReportedSighting each) {
    return new SightingAnswer(
        each.articleId(),
        each.source(),
        each.url(),
        each.published(),
        each.kind(),
        EventTimeFormat.format(each.time()),
        each.timeSaid(),
        each.fate(),
        each.certainty(),
        each.confidence(),
        each.quote(),
        each.evidence().stream()
            .map(
                evidence ->
                    new EvidenceAnswer(
                        evidence.field(),
                        evidence.startInclusive(),
                        evidence.endExclusive(),
                        evidence.quote(),
                        evidence.rule()))
            .toList());
  }

  private static ChangeAnswer change(PastChange each) {
    return new ChangeAnswer(each.revision(), each.type().name(), each.changedAt(), each.actor(), each.reason(), each.minor());
  }
}
