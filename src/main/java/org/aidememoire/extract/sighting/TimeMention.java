package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * A time that a meeting may have, where it stands: tokens {@code first} to before {@code end}.
 *
 * @param time UNDATED for what is no finer than a season: "soon", "next year"
 * @param part of the day, said beside an hour too
 * @param zone as said: "GMT", "Moscow time"
 * @param open what the words leave open, null if nothing
 * @param said the words
 */
record TimeMention(
    int first, int end, EventTime time, @Nullable PartOfDay part, @Nullable String zone, @Nullable Open open, String said, String rule) {

  /** "Friday" may be of any week, "September" of any year. */
  enum Open {
    WEEK,
    YEAR
  }

  /** The next one, for a meeting that is said to lie ahead: "Friday" is not the last one then. */
  TimeMention ahead(LocalDate published) {
    if (open == null || !isOver(published)) {
      return this;
    }
    EventTime next =
        switch (time) {
          case EventTime.Day(LocalDate day, PartOfDay dayPart) -> new EventTime.Day(open == Open.WEEK ? day.plusWeeks(1) : day.plusYears(1), dayPart);
          case EventTime.Month(YearMonth month) -> new EventTime.Month(month.plusYears(1));
          case EventTime.At at -> open == Open.WEEK ? new EventTime.At(at.start().plusWeeks(1), at.zone()) : at;
          case EventTime.Days _, EventTime.Week _, EventTime.Undated _ -> time;
        };
    return new TimeMention(first, end, next, part, zone, null, said, rule + ", ahead");
  }

  /** The same words, of which the day is said elsewhere. */
  TimeMention at(EventTime whole) {
    return new TimeMention(first, end, whole, part, zone, null, said, rule + ", under a heading");
  }

  boolean isDated() {
    return !(time instanceof EventTime.Undated);
  }

  boolean isOver(LocalDate published) {
    return time.lastDay().map(published::isAfter).orElse(false);
  }

  /** On the very day of publication, so that it may be over by now. */
  boolean isOn(LocalDate day) {
    return time.firstDay().map(day::equals).orElse(false) && time.lastDay().map(day::equals).orElse(false);
  }
}
