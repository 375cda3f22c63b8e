package org.aidememoire.pages;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.event.Event;
import org.aidememoire.event.Place;
import org.aidememoire.event.ReportedSighting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one entry of the diary.
 *
 * @param uid names its page
 * @param mark "Cancelled", "Tentative", empty for a confirmed one
 * @param state the same as a style class
 * @param report what was published last about it; null if an editor made it
 */
record Entry(
    String uid,
    String kind,
    String title,
    String mark,
    String state,
    ClockWords clock,
    String parties,
    String place,
    String sureness,
    @Nullable Report report) {

  /**
   * The latest report.
   *
   * @param others "and 2 more articles", empty if it is the only one
   */
  record Report(String sentence, Source source, String others) {

    static Report of(List<ReportedSighting> reports) {
      ReportedSighting latest = reports.getFirst();
      int others = (int) reports.stream().map(ReportedSighting::articleId).distinct().count() - 1;
      return new Report(
          latest.quote(),
          Source.of(latest),
          others == 0 ? "" : "and " + Sentences.count(others, "more article"));
    }
  }

  static Entry of(Event event, List<ReportedSighting> reports) {
    return new Entry(
        event.uid(),
        event.kind().word(),
        event.title(),
        EventWords.mark(event.status()),
        event.status().name().toLowerCase(Locale.ROOT),
        ClockWords.of(PlaceTime.of(event)),
        event.participants().stream().map(EventWords::party).collect(joining(", ")),
        Optional.ofNullable(event.place()).map(Place::name).orElse(""),
        EventWords.sureness(event.facts().certainty()),
        reports.isEmpty() ? null : Report.of(reports));
  }
}
