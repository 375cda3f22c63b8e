package org.aidememoire.alert;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.subscriber.LeadTime;

/**
 * The lead time of a reminder and what it is counted from, "P1D/2027-01-14", "PT1H/2027-01-14T15:00". A meeting that is
 * moved within the day is no new occasion to say "tomorrow", but one to say "in an hour".
 */
public record Occasion(LeadTime leadTime, String countedFrom) {

  private static final int LEAST_DAYS_BEFORE_WEEK = 1;
  private static final int LEAST_DAYS_BEFORE_MONTH = 7;

  /**
   * The occasion that a lead time gives before an event of that time. Hours before a mere day are its morning; a week or
   * a month has no morning, so that nearer lead times, which would pretend to know the day, give none.
   */
  public static Optional<Occasion> of(LeadTime leadTime, EventTime time) {
    return switch (time) {
      case EventTime.At at when at.zone() != null -> beforeClockTime(leadTime, at);
      case EventTime.At at -> Optional.of(beforeDay(leadTime, at.start().toLocalDate()));
      case EventTime.Day day -> Optional.of(beforeDay(leadTime, day.day()));
      case EventTime.Days days -> Optional.of(beforeDay(leadTime, days.first()));
      case EventTime.Week _ -> atLeast(LEAST_DAYS_BEFORE_WEEK, leadTime, time);
      case EventTime.Month _ -> atLeast(LEAST_DAYS_BEFORE_MONTH, leadTime, time);
      case EventTime.Undated _ -> Optional.empty();
    };
  }

  private static Optional<Occasion> beforeClockTime(LeadTime leadTime, EventTime.At at) {
    return switch (leadTime) {
      case LeadTime.Days(int days) when days == 0 -> Optional.empty(); // the morning is for those who know no hour
      case LeadTime.Days _ -> Optional.of(new Occasion(leadTime, at.start().toLocalDate().toString()));
      case LeadTime.Exact _ -> Optional.of(new Occasion(leadTime, at.start().toString()));
    };
  }

  private static Occasion beforeDay(LeadTime leadTime, LocalDate day) {
    return new Occasion(leadTime.beforeDay(), day.toString());
  }

  private static Optional<Occasion> atLeast(int days, LeadTime leadTime, EventTime time) {
    return leadTime.beforeDay().days() < days
        ? Optional.empty()
        : Optional.of(new Occasion(leadTime.beforeDay(), EventTimeFormat.format(time)));
  }

  public String text() {
    return leadTime.text() + "/" + countedFrom;
  }

  /** Reads what {@link #text} writes. */
  public static Occasion parse(String text) {
    int slash = text.indexOf('/');
    return new Occasion(LeadTime.parse(text.substring(0, slash)), text.substring(slash + 1));
  }

  /** Whether an event of that time still gives this occasion. */
  boolean isOf(EventTime time) {
    return of(leadTime, time).filter(this::equals).isPresent();
  }
}
