package org.aidememoire.subscriber;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;

/** How long before a meeting a reminder goes out: "P7D", "P1D", "PT1H" (ISO 8601). */
public sealed interface LeadTime {

  /** Days of the calendar: a day may have 23 or 25 hours (RFC 5545, 3.3.6, a nominal duration). */
  record Days(int days) implements LeadTime {
    public Days {
      if (days < 0 || days > 60) {
        throw new IllegalArgumentException("a lead time of " + days + " days is not between 0 and 60 days");
      }
    }
  }

  /** Hours and minutes of the clock, always as long. */
  record Exact(Duration before) implements LeadTime {
    public Exact {
      if (before.compareTo(Duration.ofMinutes(5)) < 0 || before.compareTo(Duration.ofDays(3)) > 0) {
        throw new IllegalArgumentException("a lead time of " + before + " is not between PT5M and PT72H");
      }
    }
  }

  /**
   * Reads an ISO 8601 period or duration.
   *
   * @throws IllegalArgumentException saying what is wrong, for anything else
   */
  static LeadTime parse(String text) {
    try {
      return text.contains("T") ? new Exact(Duration.parse(text)) : new Days(days(Period.parse(text)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no lead time: \"" + text + "\"; one is written like P7D, P1D or PT1H", e);
    }
  }

  private static int days(Period period) {
    if (period.getMonths() != 0 || period.getYears() != 0) {
      throw new IllegalArgumentException("a lead time is in days, hours or minutes, not " + period);
    }
    return period.getDays();
  }

  default String text() {
    return switch (this) {
      case Days days -> "P" + days.days() + "D";
      case Exact exact -> exact.before().toString();
    };
  }

  /** What it comes to before a meeting of which only the day is known: hours become the morning of the day. */
  default Days beforeDay() {
    return switch (this) {
      case Days days -> days;
      case Exact _ -> new Days(0);
    };
  }

  default ZonedDateTime before(ZonedDateTime start) {
    return switch (this) {
      case Days days -> start.minusDays(days.days());
      case Exact exact -> start.minus(exact.before());
    };
  }

  /** How near to the start, to order two lead times: the smaller the nearer. */
  default Duration length() {
    return switch (this) {
      case Days days -> Duration.ofDays(days.days());
      case Exact exact -> exact.before();
    };
  }
}
