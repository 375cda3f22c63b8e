package org.aidememoire.event;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place, no finer than what was said. All dates are those of the place where it is held; {@link
 * EventTimeFormat} writes each as one line of text.
 */
public sealed interface EventTime {

  /** Where a calendar day ends last. */
  ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  /** A clock time. Without a zone (not said, and the place does not tell) there is no instant. */
  record At(LocalDateTime start, @Nullable LocalDateTime endExclusive, @Nullable ZoneId zone)
      implements EventTime {
    public At {
      if (endExclusive != null && !endExclusive.isAfter(start)) {
        throw new IllegalArgumentException("ends at " + endExclusive + ", not after " + start);
      }
    }

    public At(LocalDateTime start, @Nullable ZoneId zone) {
      this(start, null, zone);
    }
  }

  /** A whole day, or a part of it: "Thursday", "late Thursday evening". */
  record Day(LocalDate day, @Nullable PartOfDay part) implements EventTime {
    public Day(LocalDate day) {
      this(day, null);
    }
  }

  /** "10 to 12 February". */
  record Days(LocalDate first, LocalDate lastInclusive) implements EventTime {
    public Days {
      if (!lastInclusive.isAfter(first)) {
        throw new IllegalArgumentException("last day " + lastInclusive + " is not after " + first);
      }
    }
  }

  /** Some day of an ISO week, Monday to Sunday: "next week". */
  record Week(LocalDate monday) implements EventTime {
    public Week {
      if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
        throw new IllegalArgumentException(monday + " is no Monday");
      }
    }
  }

  /** Some day of a month: "in May". */
  record Month(YearMonth month) implements EventTime {}

  /** "soon", "in the coming weeks", "next year". */
  record Undated() implements EventTime {}

  default Grain grain() {
    return switch (this) {
      case At _ -> Grain.MINUTE;
      case Day _ -> Grain.DAY;
      case Days _ -> Grain.RANGE;
      case Week _ -> Grain.WEEK;
      case Month _ -> Grain.MONTH;
      case Undated _ -> Grain.NONE;
    };
  }

  /** The first day on which it can be; empty if undated. */
  default Optional<LocalDate> firstDay() {
    return switch (this) {
      case At at -> Optional.of(at.start().toLocalDate());
      case Day day -> Optional.of(day.day());
      case Days days -> Optional.of(days.first());
      case Week week -> Optional.of(week.monday());
      case Month month -> Optional.of(month.month().atDay(1));
      case Undated _ -> Optional.empty();
    };
  }

  /** The last day on which it can be, inclusive; empty if undated. */
  default Optional<LocalDate> lastDay() {
    return switch (this) {
      case At at ->
          Optional.of((at.endExclusive() == null ? at.start() : at.endExclusive().minusNanos(1)).toLocalDate());
      case Day day -> Optional.of(day.day());
      case Days days -> Optional.of(days.lastInclusive());
      case Week week -> Optional.of(week.monday().plusDays(6));
      case Month month -> Optional.of(month.month().atEndOfMonth());
      case Undated _ -> Optional.empty();
    };
  }

  /** The instant at which it starts, by the zone rules of now; empty unless a clock time in a zone is known. */
  default Optional<Instant> startInstant() {
    return this instanceof At(LocalDateTime start, _, ZoneId zone) && zone != null
        ? Optional.of(start.atZone(zone).toInstant())
        : Optional.empty();
  }

  /** The zone it is said in, if any. */
  default Optional<ZoneId> zoneId() {
    return this instanceof At at ? Optional.ofNullable(at.zone()) : Optional.empty();
  }

  /** Whether its last day has ended everywhere on earth; an undated one is never over. */
  default boolean isOver(Instant now) {
    return lastDay()
        .map(day -> day.plusDays(1).atStartOfDay(WESTERNMOST).toInstant().isBefore(now))
        .orElse(false);
  }
}
