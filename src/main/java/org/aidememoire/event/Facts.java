package org.aidememoire.event;

import java.util.List;
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
}
