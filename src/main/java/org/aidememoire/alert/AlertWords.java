package org.aidememoire.alert;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.Place;
import org.aidememoire.event.ReportedSighting;
import org.jspecify.annotations.Nullable;

/** The words of a mail on an event. */
final class AlertWords {

  private static final int MOST_SENTENCES = 3;
  private static final int LONGEST_SENTENCE = 400;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter PUBLISHED =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private AlertWords() {}

  static String headline(AlertReason reason) {
    return switch (reason) {
      case REMINDER -> "This meeting is near.";
      case ANNOUNCED -> "A meeting has been announced.";
      case CONFIRMED -> "This meeting is now certain.";
      case TIME_KNOWN -> "The time of this meeting is known more exactly now.";
      case MOVED -> "This meeting has been moved.";
      case POSTPONED -> "This meeting has been postponed. No new date is known.";
      case CANCELLED -> "This meeting has been cancelled.";
      case REINSTATED -> "This meeting takes place after all.";
      case PLACE -> "The place of this meeting is known now, or has changed.";
      case AMENDED -> "What is known of this meeting has changed.";
      case WITHDRAWN -> "We were wrong: this should not have been announced as a meeting. Please disregard what we told you.";
      case CORRECTED -> "We were wrong about this meeting, and told you so. We are sorry.";
      case NOW_MATCHES -> "This meeting has changed, and now is one of those that you asked for.";
      case NO_MATCH -> "This meeting has changed, and no longer is one of those that you asked for. You will get no reminders of it.";
    };
  }

  static String when(AlertReason reason, Event event) {
    return reason.isOff() ? "" : EventTimeWords.of(event.time());
  }

  /** "Thursday 14 January 2027, 09:00 New York time"; empty if the reader's clock shows the place's time. */
  static String readerWhen(AlertReason reason, Event event, ZoneId readerZone) {
    Instant start = event.time().startInstant().orElse(null);
    ZoneId zone = event.time().zoneId().orElse(null);
    if (start == null || zone == null || when(reason, event).isEmpty()) {
      return "";
    }
    boolean same = zone.getRules().getOffset(start).equals(readerZone.getRules().getOffset(start));
    LocalDateTime local = LocalDateTime.ofInstant(start, readerZone);
    return same
        ? ""
        : EventTimeWords.day(local.toLocalDate()) + ", " + MINUTE.format(local) + " " + EventTimeWords.zone(readerZone, start);
  }

  static String before(AlertReason reason, @Nullable PastChange told) {
    if (told == null) {
      return "";
    }
    return switch (reason) {
      case MOVED, POSTPONED, CANCELLED, TIME_KNOWN, WITHDRAWN -> EventTimeWords.of(told.time());
      case PLACE -> told.placeName() == null ? "" : told.placeName();
      case REMINDER, ANNOUNCED, CONFIRMED, REINSTATED, AMENDED, NOW_MATCHES, NO_MATCH, CORRECTED -> "";
    };
  }

  static String where(Event event) {
    Place place = event.place();
    return place == null ? "" : (place.venue() == null ? "" : place.venue() + ", ") + place.name();
  }

  static String who(Event event) {
    return event.participants().stream()
        .map(each -> each.side() == null ? each.name() : each.name() + " (" + each.side() + ")")
        .collect(Collectors.joining("; "));
  }

  static String sure(AlertReason reason, Certainty certainty) {
    if (reason == AlertReason.WITHDRAWN) {
      return "";
    }
    return switch (certainty) {
      case UNPLANNED -> "not planned so far";
      case HIGHLY_UNCERTAIN, UNCERTAIN -> "uncertain";
      case MAY_OCCUR -> "tentative: it may take place";
      case HIGHLY_LIKELY -> "tentative: it is likely to take place";
      case CERTAIN -> "announced as certain";
      case CANCELLED -> "called off";
    };
  }

  static List<AlertPage.Quote> evidence(List<ReportedSighting> sightings) {
    return sightings.stream().limit(MOST_SENTENCES).map(AlertWords::quote).toList();
  }

  private static AlertPage.Quote quote(ReportedSighting sighting) {
    String quote = sighting.quote().replaceAll("\\s+", " ").strip();
    return new AlertPage.Quote(
        quote.length() > LONGEST_SENTENCE ? quote.substring(0, LONGEST_SENTENCE) + "…" : quote,
        read(sighting),
        sighting.source(),
        PUBLISHED.format(sighting.publishedAt()),
        sighting.url() == null ? "" : sighting.url());
  }

  private static String read(ReportedSighting sighting) {
    return sighting.timeSaid().isEmpty()
        ? ""
        : "“%s”, counted from the day of publication: %s".formatted(sighting.timeSaid(), EventTimeWords.of(sighting.time()));
  }
}
