package org.aidememoire.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aidememoire.event.Event;
import org.aidememoire.event.ReportedSighting;

/**
 * What the page of one meeting shows.
 *
 * @param mark "Cancelled", "Tentative", empty for a confirmed one
 * @param state the same as a style class
 */
record EventPage(
    String uid,
    String title,
    String kind,
    String mark,
    String state,
    DayHeading heading,
    ClockWords clock,
    List<FactLine> facts,
    List<ReportLine> reports,
    List<ChangeLine> history,
    String changed,
    FeedLinks feed) {

  static EventPage of(Dossier dossier, LocalDate today, FeedLinks feed) {
    Event event = dossier.event();
    List<ReportedSighting> reports = dossier.reports();
    return new EventPage(
        event.uid(),
        event.title(),
        event.kind().word(),
        EventWords.mark(event.status()),
        event.status().name().toLowerCase(Locale.ROOT),
        DayHeading.of(PlaceTime.of(event), today),
        ClockWords.of(PlaceTime.of(event)),
        FactLine.of(event, reports, dossier.texts()),
        reports.stream().map(ReportLine::of).toList(),
        dossier.history().reversed().stream().map(change -> ChangeLine.of(change, reports)).toList(),
        Sentences.moment(event.changedAt()),
        feed);
  }

  String reportCount() {
    return Sentences.count(reports.size(), "report");
  }
}
