package org.aidememoire.pages;

import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.ReportedSighting;

/**
 * What one article says of a meeting.
 *
 * @param said its own words for the time, empty if none
 * @param confidence how sure it is that it was read rightly: "87 %"
 */
record ReportLine(
    Source source, String sentence, String kind, String time, String said, String sureness, String confidence) {

  static ReportLine of(ReportedSighting report) {
    return new ReportLine(
        Source.of(report),
        report.quote(),
        report.kind().word(),
        EventTimeWords.of(report.time()),
        report.timeSaid(),
        EventWords.sureness(report.certainty()),
        Math.round(report.confidence() * 100) + " %");
  }
}
