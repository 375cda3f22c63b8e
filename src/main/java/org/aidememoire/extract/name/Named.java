package org.aidememoire.extract.name;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whoever or whatever a name stands for. */
public sealed interface Named {

  /** The one name that it is shown by: "United States" for "U.S.", "US", "American". */
  String name();

  /**
   * A state of today, or one that is no more.
   *
   * @param code ISO 3166: "FR", "SUHH"
   */
  record State(String code, String name) implements Named {}

  /** An organisation of states or one of its organs; Wikidata's id where known. */
  record Organisation(String name, @Nullable String wikidata) implements Named {}

  /** A party to talks that is no state: "Taliban". */
  record Party(String name, @Nullable String wikidata) implements Named {}

  /**
   * A place with clocks of its own.
   *
   * @param state whose city it is, or was on the day
   */
  record City(String name, State state, ZoneId zone, Rank rank) implements Named {

    /** Only a capital may be meant for its state: "Moscow denies". */
    public enum Rank {
      CAPITAL,
      CITY,
      REGION
    }
  }

  /**
   * Somebody.
   *
   * @param name the fullest form in the text, without titles
   * @param side the state or organisation that the person acts for, null if not said
   * @param office the highest one said
   */
  record Person(String name, @Nullable Named side, Office office) implements Named {}
}
