package org.aidememoire.pages;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param asOf when it was made, in words
 */
record DiaryPage(List<Diary.Part> parts, FeedLinks feed, String asOf) {

  boolean empty() {
    return parts.isEmpty();
  }

  boolean several() {
    return parts.size() > 1;
  }
}
