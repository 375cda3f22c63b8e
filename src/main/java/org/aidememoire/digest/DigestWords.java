package org.aidememoire.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.alert.AlertReason;
import org.aidememoire.event.Event;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.Place;
import org.aidememoire.event.Status;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.Settings;
import org.jspecify.annotations.Nullable;

/** The words of one reader's digest. Pure. */
record DigestWords(Settings settings, Instant now, Function<String, String> pages) {

  /** "Monday 4 January 2027: 3 meetings ahead, 1 change". */
  String subject(DigestContent content) {
    List<String> parts = new ArrayList<>();
    count(parts, content.coming().size(), "meeting ahead", "meetings ahead");
    count(parts, content.changed().size(), "change", "changes");
    count(parts, content.fresh().size() + content.more(), "new further ahead", "new further ahead");
    return times().style().day(today()) + ": " + String.join(", ", parts);
  }

  private static void count(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  DigestPage page(DigestContent content, String diary, String settingsLink, String leave) {
    return new DigestPage(
        subject(content),
        settings.digest().rhythm() == Digest.Rhythm.WEEKLY ? "The two weeks ahead" : "The week ahead",
        settings.filter(),
        content.changed().stream().map(item -> line(item, times().when(item.event().time()))).toList(),
        content.fresh().stream().map(item -> line(item, times().when(item.event().time()))).toList(),
        content.more(),
        days(content.coming()),
        diary,
        settingsLink,
        leave);
  }

  private List<DigestPage.Day> days(List<DigestContent.Item> coming) {
    Map<String, List<DigestPage.Line>> days = new LinkedHashMap<>();
    for (DigestContent.Item item : coming) {
      days.computeIfAbsent(times().heading(item.event().time(), today()), _ -> new ArrayList<>())
          .add(line(item, times().within(item.event().time())));
    }
    return days.entrySet().stream().map(day -> new DigestPage.Day(day.getKey(), day.getValue())).toList();
  }

  private DigestPage.Line line(DigestContent.Item item, String when) {
    Event event = item.event();
    AlertReason reason = item.reason();
    boolean off = reason != null && mark(reason).equals("Cancelled");
    return new DigestPage.Line(
        reason == null ? "" : mark(reason),
        off ? "" : when,
        reason == null ? "" : before(reason, item.told()),
        event.title(),
        where(event),
        event.status() == Status.TENTATIVE ? "tentative" : "",
        pages.apply(event.uid()));
  }

  private static String mark(AlertReason reason) {
    return switch (reason) {
      case ANNOUNCED -> "New";
      case CONFIRMED -> "Certain now";
      case TIME_KNOWN -> "Time known";
      case MOVED -> "Moved";
      case POSTPONED -> "Postponed";
      case CANCELLED -> "Cancelled";
      case REINSTATED -> "Back on";
      case PLACE -> "Place";
      case WITHDRAWN -> "Withdrawn: we should not have announced it";
      case NO_MATCH -> "No longer matches what you asked for";
      case REMINDER, AMENDED, NOW_MATCHES, CORRECTED -> "Changed";
    };
  }

  private String before(AlertReason reason, @Nullable PastChange told) {
    if (told == null) {
      return "";
    }
    return switch (reason) {
      case MOVED, POSTPONED, CANCELLED, TIME_KNOWN, WITHDRAWN -> times().when(told.time());
      case PLACE -> told.placeName() == null ? "" : told.placeName();
      case REMINDER, ANNOUNCED, CONFIRMED, REINSTATED, AMENDED, NOW_MATCHES, NO_MATCH, CORRECTED -> "";
    };
  }

  private static String where(Event event) {
    Place place = event.place();
    return place == null ? "" : place.name();
  }

  private DigestTimes times() {
    return new DigestTimes(settings.dates(), settings.clock().zone());
  }

  private LocalDate today() {
    return now.atZone(settings.clock().zone()).toLocalDate();
  }
}
