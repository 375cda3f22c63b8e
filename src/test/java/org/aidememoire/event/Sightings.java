package org.aidememoire.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sample sightings: tests state only what differs. */
public final class Sightings {

  private Sightings() {}

  /** A sure report of talks of these parties, place not said. */
  public static Sighting talks(String time, Participant... parties) {
    return sighting(Kind.TALKS, time, Certainty.CERTAIN, null, null, parties);
  }

  public static Sighting sighting(
      Kind kind,
      String time,
      Certainty certainty,
      @Nullable Place place,
      @Nullable String movedFrom,
      Participant... parties) {
    String quote = "The two sides will hold talks.";
    return new Sighting(
        kind,
        EventTimeFormat.parse(time),
        "",
        null,
        null,
        movedFrom == null ? null : EventTimeFormat.parse(movedFrom),
        List.of(parties),
        place,
        certainty,
        0.95,
        List.of(new Sighting.Mention(0, quote.length(), quote)),
        List.of(new Evidence(Field.KIND, 24, 29, "talks", "noun")));
  }
}
