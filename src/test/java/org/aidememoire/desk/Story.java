package org.aidememoire.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some articles on one or a few meetings, and what the desk should make of them.
 *
 * @param about in a sentence what happens
 * @param articles in the order in which they arrive
 * @param lives one for each event that there should be
 */
record Story(String name, String about, List<Piece> articles, List<Life> lives) {

  /**
   * An article of a story.
   *
   * @param source null for an unnamed one
   * @param text what the extractor reads; or lines that begin with {@code >}, each a sighting said directly
   */
  record Piece(String published, @Nullable String source, String text) {

    boolean isDirect() {
      return text.startsWith(">");
    }
  }

  /**
   * What should become of one event.
   *
   * @param sightings those that speak of it, "2.1": the first of the second article
   * @param parent a sighting of the event that it is a part of, null if it stands alone
   * @param history a line a revision, "RESCHEDULED CONFIRMED 2027-03-13", with " @ PLACE" where the place matters
   * @param conflicts other times that are said, as {@code EventTimeFormat} writes them
   */
  record Life(List<String> sightings, @Nullable String parent, List<String> history, List<String> conflicts) {}

  @Override
  public String toString() {
    return name;
  }
}
