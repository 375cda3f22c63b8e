package org.aidememoire.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text or an editor says of a meeting.
 *
 * @param timeSaid the words for the time, "late Thursday evening"; empty if none
 */
public record Facts(
    Kind kind,
    String title,
    EventTime time,
    String timeSaid,
    List<Participant> participants,
    @Nullable Place place,
    Certainty certainty) {

  public Facts {
    participants = List.copyOf(participants);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a meeting has a title");
    }
  }

  public Status status() {
    return certainty.status();
  }

  public Facts withTitle(String next) {
    return new Facts(kind, next, time, timeSaid, participants, place, certainty);
  }

  public Facts withKind(Kind next) {
    return new Facts(next, title, time, timeSaid, participants, place, certainty);
  }

  public Facts withTime(EventTime next, String said) {
    return new Facts(kind, title, next, said, participants, place, certainty);
  }

  public Facts withParticipants(List<Participant> next) {
    return new Facts(kind, title, time, timeSaid, next, place, certainty);
  }

  public Facts withPlace(@Nullable Place next) {
    return new Facts(kind, title, time, timeSaid, participants, next, certainty);
  }

  public Facts withCertainty(Certainty next) {
    return new Facts(kind, title, time, timeSaid, participants, place, next);
  }

  /** These facts with some fields as others have them; a title follows from the rest unless it is one of those. */
  public Facts taking(Set<Field> fields, Facts other) {
    Facts next = this;
    next = fields.contains(Field.KIND) ? next.withKind(other.kind) : next;
    next = fields.contains(Field.STATUS) ? next.withCertainty(other.certainty) : next;
    next = fields.contains(Field.TIME) ? next.withTime(other.time, other.timeSaid) : next;
    next = fields.contains(Field.PLACE) ? next.withPlace(other.place) : next;
    next = fields.contains(Field.PARTICIPANTS) ? next.withParticipants(other.participants) : next;
    return next.withTitle(
        fields.contains(Field.TITLE) ? other.title : EventTitle.of(next.kind, next.participants, next.place));
  }

  /** The fields in which others differ. */
  public Set<Field> differencesTo(Facts other) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    addUnless(fields, Field.KIND, kind == other.kind);
    addUnless(fields, Field.STATUS, certainty == other.certainty);
    addUnless(fields, Field.TIME, time.equals(other.time));
    addUnless(fields, Field.PLACE, Objects.equals(place, other.place));
    addUnless(fields, Field.PARTICIPANTS, participants.equals(other.participants));
    addUnless(fields, Field.TITLE, title.equals(other.title));
    return fields;
  }

  private static void addUnless(Set<Field> fields, Field field, boolean same) {
    if (!same) {
      fields.add(field);
    }
  }
}
