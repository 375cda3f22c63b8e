package org.aidememoire.digest;

import java.util.List;

/**
 * What the templates of a digest show; an empty text is not shown.
 *
 * @param span "The week ahead"
 * @param more how many new meetings are not listed
 * @param diary the page of all coming meetings
 * @param settings where a reader asks for the link to their settings
 */
record DigestPage(
    String title,
    String span,
    String filter,
    List<Line> changed,
    List<Line> fresh,
    int more,
    List<Day> coming,
    String diary,
    String settings,
    String leave) {

  /** What is on a day. */
  record Day(String heading, List<Line> lines) {}

  /**
   * One meeting.
   *
   * @param mark "Moved", "New"
   * @param before what was told before
   */
  record Line(String mark, String when, String before, String title, String where, String sure, String page) {}
}
