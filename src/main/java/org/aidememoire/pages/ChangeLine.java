package org.aidememoire.pages;

import java.util.List;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.ReportedSighting;

/**
 * One line of a meeting's history: what it was from then on.
 *
 * @param by who said so: the name of a source, or "an editor"
 */
record ChangeLine(int revision, String at, String what, String by, String time, String reason) {

  static ChangeLine of(PastChange change, List<ReportedSighting> reports) {
    return new ChangeLine(
        change.revision(),
        Sentences.moment(change.changedAt()),
        EventWords.change(change.type()),
        actor(change.actor(), reports),
        Sentences.begun(EventTimeWords.of(change.time())),
        change.reason());
  }

  // keys have names of people: they are not for the public
  private static String actor(String actor, List<ReportedSighting> reports) {
    return actor.startsWith("article ")
        ? reports.stream()
            .filter(report -> actor.endsWith(report.articleId().toString()))
            .findFirst()
            .map(ReportedSighting::source)
            .orElse("an article")
        : "an editor";
  }
}
