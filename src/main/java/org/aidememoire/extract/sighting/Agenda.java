package org.aidememoire.extract.sighting;

import java.util.List;
import java.util.Map;
import org.aidememoire.extract.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The items of a diary, by sentence: the day comes from a line above them or in front, the place from their first words.
 *
 * <pre>
 * TUESDAY, MARCH 9                          March 9 - Berne: ministers of the …
 * - Oslo: meeting of Nordic ministers
 * </pre>
 */
final class Agenda {

  /**
   * One line of a diary.
   *
   * @param days as said in the heading
   * @param places in front of the colon; empty if none is said
   * @param body the token behind them
   */
  record Item(List<TimeMention> days, List<Mention> places, int body) {
    Item {
      days = List.copyOf(days);
      places = List.copyOf(places);
    }
  }

  static final Agenda NONE = new Agenda(Map.of());

  private final Map<Integer, Item> items;

  Agenda(Map<Integer, Item> items) {
    this.items = Map.copyOf(items);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The item that the sentence is part of, null if it is in none. */
  @Nullable Item at(int sentence) {
    return items.get(sentence);
  }
}
