package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.admin.EventAnswer.ParticipantJson;
import org.aidememoire.admin.EventAnswer.PlaceJson;
import org.aidememoire.desk.Correction;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.EventTitle;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Field;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Place;
import org.aidememoire.event.Status;
import org.aidememoire.http.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of an event; a field left out is not touched.
 *
 * @param time as EventTimeFormat reads it: "2027-01-10T15:00[Europe/Vienna]", "2027-01-10 evening", "undated"
 * @param why for the history; the field is of the change, not of the event
 */
@Serdeable
public record EventRequest(
    @Nullable Kind kind,
    @Nullable String title,
    @Nullable String time,
    @Nullable Status status,
    @Nullable List<ParticipantJson> participants,
    @Nullable PlaceJson place,
    @Nullable String why) {

  private static final int LONGEST_ID = 40;
  private static final int LONGEST_ZONE = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /** The facts of a new event: kind, time and participants must be there. */
  public Facts facts() {
    Kind newKind = Fields.required("kind", kind);
    List<Participant> parties = participants(Fields.required("participants", participants));
    Place where = place == null ? null : place(place);
    String name = title == null ? EventTitle.of(newKind, parties, where) : Fields.text("title", title);
    return new Facts(newKind, name, time(Fields.required("time", time)), "", parties, where, certainty(status));
  }

  /** The facts with what this request says in their place. */
  public Facts over(Facts facts) {
    Facts next = facts;
    next = kind == null ? next : next.withKind(kind);
    next = time == null ? next : next.withTime(time(time), "");
    next = status == null || status == facts.status() ? next : next.withCertainty(certainty(status));
    next = participants == null ? next : next.withParticipants(participants(participants));
    next = place == null ? next : next.withPlace(place(place));
    return title == null ? next : next.withTitle(Fields.text("title", title));
  }

  /** The fields that this request says. */
  Set<Field> fields() {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    addIf(fields, Field.KIND, kind);
    addIf(fields, Field.TITLE, title);
    addIf(fields, Field.TIME, time);
    addIf(fields, Field.STATUS, status);
    addIf(fields, Field.PARTICIPANTS, participants);
    addIf(fields, Field.PLACE, place);
    return fields;
  }

  /** The same as a correction. */
  public Correction correction(boolean minor) {
    return correction(minor ? Correction.Tell.NOBODY : Correction.Tell.CHANGE);
  }

  /** The same, told to whom it is to be told. */
  Correction correction(Correction.Tell tell) {
    return new Correction(this::over, fields(), Fields.why(why), tell);
  }

  private static void addIf(Set<Field> fields, Field field, @Nullable Object value) {
    if (value != null) {
      fields.add(field);
    }
  }

  private static Certainty certainty(@Nullable Status status) {
    return switch (status) {
      case null -> Certainty.CERTAIN;
      case CONFIRMED -> Certainty.CERTAIN;
      case TENTATIVE -> Certainty.MAY_OCCUR;
      case CANCELLED -> Certainty.CANCELLED;
    };
  }

  static EventTime time(String text) {
    EventTime time = Fields.valid("time", () -> EventTimeFormat.parse(Fields.text("time", text, 80)));
    boolean isNear =
        time.firstDay().map(day -> day.getYear() >= FIRST_YEAR).orElse(true)
            && time.lastDay().map(day -> day.getYear() <= LAST_YEAR).orElse(true);
    if (!isNear) {
      throw Fields.fault("time", "must lie between %d and %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
    return time;
  }

  private static List<Participant> participants(List<ParticipantJson> all) {
    if (all.isEmpty() || all.size() > Fields.LONGEST) {
      throw Fields.fault("participants", "there must be 1 to " + Fields.LONGEST);
    }
    return IntStream.range(0, all.size()).mapToObj(at -> participant("participants[" + at + "].", all.get(at))).toList();
  }

  private static Participant participant(String path, ParticipantJson said) {
    return new Participant(
        Fields.text(path + "name", said.name()),
        Fields.required(path + "type", said.type()),
        Fields.optional(path + "id", said.id(), LONGEST_ID),
        Fields.optional(path + "side", said.side(), Fields.LONGEST));
  }

  private static Place place(PlaceJson place) {
    String zone = Fields.optional("place.zone", place.zone(), LONGEST_ZONE);
    if (place.country() != null && !place.country().matches("[A-Z]{2}")) {
      throw Fields.fault("place.country", "must be an ISO 3166 code of two letters, like \"FR\"");
    }
    return new Place(
        Fields.text("place.name", place.name()),
        place.country(),
        zone == null ? null : Fields.valid("place.zone", () -> ZoneId.of(zone)),
        Fields.optional("place.venue", place.venue(), Fields.LONGEST));
  }
}
