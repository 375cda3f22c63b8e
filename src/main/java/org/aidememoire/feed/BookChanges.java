package org.aidememoire.feed;

import java.util.List;

/**
 * What became of a calendar between two moments.
 *
 * @param state the later one
 * @param written entries that came or changed
 * @param gone UIDs that are no longer in it; some may never have been
 */
public record BookChanges(BookState state, List<BookEntry> written, List<String> gone) {

  public BookChanges {
    written = List.copyOf(written);
    gone = List.copyOf(gone);
  }
}
