package org.aidememoire.event;

import org.jspecify.annotations.Nullable;

/**
 * One who takes part: "United States", "NATO", "Joe Biden" for the United States, "Taliban".
 *
 * @param name canonical name, without titles
 * @param id public identifier: "iso:US" (ISO 3166), "wikidata:Q7184"; null if none is known
 * @param side canonical name of the state or organisation a person acts for; null if not said
 */
public record Participant(String name, ParticipantType type, @Nullable String id, @Nullable String side) {

  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant has a name");
    }
  }

  /** The state or organisation behind: a leader and the leader's state are one side. */
  public String sideName() {
    return side == null ? name : side;
  }
}
