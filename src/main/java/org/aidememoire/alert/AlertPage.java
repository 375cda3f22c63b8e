package org.aidememoire.alert;

import java.util.List;

/**
 * What the templates of a mail show; an empty text is not shown.
 *
 * @param when in the place's time
 * @param readerWhen the same in the reader's time, if that differs
 * @param before what was told before: the old time, or the old place
 * @param wrong what we got wrong, a sentence each; empty but for a correction
 * @param why we got it wrong
 */
record AlertPage(
    String subject,
    String headline,
    String title,
    String when,
    String readerWhen,
    String before,
    List<String> wrong,
    String why,
    String where,
    String who,
    String sure,
    List<Quote> evidence,
    String page,
    String leave) {

  /**
   * A sentence that speaks of the meeting, and who published it when.
   *
   * @param read the words for the time, and what we read them as
   */
  record Quote(String quote, String read, String source, String published, String url) {}
}
