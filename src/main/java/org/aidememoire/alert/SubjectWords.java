package org.aidememoire.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.Status;

/** A subject that stands alone: "Tomorrow 15:00 Vienna: Talks: France and Japan – tentative". */
final class SubjectWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private SubjectWords() {}

  /**
   * The subject of one mail.
   *
   * @param readerZone whose day is "today" where the meeting's own zone is not known
   */
  static String of(AlertReason reason, Event event, ZoneId readerZone, Instant now) {
    String when = when(event.time(), today(event.time(), readerZone, now));
    String start =
        switch (reason) {
          case REMINDER -> when;
          case ANNOUNCED -> "New: " + when;
          case CONFIRMED -> "Confirmed: " + when;
          case TIME_KNOWN -> "Time known: " + when;
          case MOVED -> "Moved to " + when;
          case REINSTATED -> "Back on: " + when;
          case PLACE -> "Place: " + when;
          case AMENDED -> "Changed: " + when;
          case POSTPONED -> "Postponed";
          case CANCELLED -> "Cancelled";
          case WITHDRAWN -> "Withdrawn";
          case NOW_MATCHES -> "New for you: " + when;
          case NO_MATCH -> "No longer for you: " + when;
          case CORRECTED ->
              event.isPublic() && event.status() != Status.CANCELLED ? "Correction: " + when : "Correction";
        };
    boolean tentative = event.status() == Status.TENTATIVE && !reason.isOff();
    return start + ": " + oneLine(event.title()) + (tentative ? " – tentative" : "");
  }

  private static LocalDate today(EventTime time, ZoneId readerZone, Instant now) {
    return now.atZone(time.zoneId().orElse(readerZone)).toLocalDate();
  }

  /** "Tomorrow 15:00 Vienna", "Thu 14 January evening", "Week of 11 January". */
  static String when(EventTime time, LocalDate today) {
    return switch (time) {
      case EventTime.At at -> day(at.start().toLocalDate(), today) + " " + MINUTE.format(at.start()) + city(at);
      case EventTime.Day day ->
          day(day.day(), today) + (day.part() == null ? "" : " " + EventTimeWords.word(day.part()));
      case EventTime.Days days -> day(days.first(), today) + " to " + DAY_OF_MONTH.format(days.lastInclusive());
      case EventTime.Week week -> "Week of " + DAY_OF_MONTH.format(week.monday());
      case EventTime.Month month -> MONTH.format(month.month());
      case EventTime.Undated _ -> "Date open";
    };
  }

  private static String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "Today";
    }
    if (day.equals(today.plusDays(1))) {
      return "Tomorrow";
    }
    return DAY.format(day) + (day.isAfter(today.plusMonths(10)) ? " " + day.getYear() : "");
  }

  private static String city(EventTime.At at) {
    ZoneId zone = at.zone();
    return zone == null
        ? ""
        : " " + EventTimeWords.zone(zone, at.start().atZone(zone).toInstant()).replace(" time", "");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
