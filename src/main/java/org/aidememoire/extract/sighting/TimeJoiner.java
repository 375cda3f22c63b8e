package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.EventTime;
import org.jspecify.annotations.Nullable;

/** Joins the times of one meeting that say the same day, finer and finer, or the days of a range: "Tuesday and Wednesday". */
final class TimeJoiner {

  private static final long AND_OR_TO_TOPIC = Cue.bits(Cue.AND, Cue.OR, Cue.TO, Cue.TOPIC);

  private final Article article;

  TimeJoiner(Article article) {
    this.article = article;
  }

  List<TimeMention> join(List<TimeMention> times) {
    List<TimeMention> joined = new ArrayList<>();
    boolean dated = times.stream().anyMatch(TimeMention::isDated);
    for (TimeMention time : times) {
      if (dated && !time.isDated()) {
        continue;
      }
      TimeMention both = joined.isEmpty() ? null : both(joined.getLast(), time);
      if (both == null) {
        joined.add(time);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  /** On the days of a heading; "at 3 p.m." below it is of that day. */
  List<TimeMention> under(List<TimeMention> heading, List<TimeMention> own) {
    List<TimeMention> days = join(heading);
    if (own.isEmpty() || !own.getFirst().isDated()) {
      return days;
    }
    EventTime hour = own.size() == 1 && days.size() == 1 ? hourOf(days.getFirst().time(), own.getFirst().time()) : null;
    return hour == null ? own : List.of(own.getFirst().at(hour));
  }

  private @Nullable EventTime hourOf(EventTime day, EventTime hour) {
    boolean evening = day instanceof EventTime.Day && hour instanceof EventTime.Day(LocalDate of, var part) && part != null && of.equals(article.published());
    return evening ? day : both(day, hour, false);
  }

  private @Nullable TimeMention both(TimeMention first, TimeMention second) {
    EventTime time = isChoice(first, second) ? first.time() : both(first.time(), second.time(), isPair(first, second));
    return time == null
        ? null
        : new TimeMention(
            first.first(),
            second.end(),
            time,
            first.part() == null ? second.part() : first.part(),
            first.zone() == null ? second.zone() : first.zone(),
            first.open() == null ? second.open() : first.open(),
            article.document().textOf(article.document().span(first.first(), second.end())),
            first.rule() + " with " + second.rule());
  }

  private boolean isPair(TimeMention first, TimeMention second) {
    return second.first() - first.end() <= 2 && article.isAny(second.first() - 1, AND_OR_TO_TOPIC);
  }

  /** "late April or early May": the first, as the text does not know better. */
  private boolean isChoice(TimeMention first, TimeMention second) {
    return isPair(first, second) && article.is(second.first() - 1, Cue.OR);
  }

  private @Nullable EventTime both(EventTime first, EventTime second, boolean pair) {
    if (contains(first, second)) {
      return second;
    }
    if (contains(second, first)) {
      return first;
    }
    if (first instanceof EventTime.Day day && second instanceof EventTime.At clock) {
      return onDay(day.day(), clock);
    }
    if (first instanceof EventTime.At clock && second instanceof EventTime.Day day) {
      return onDay(day.day(), clock);
    }
    return pair && first instanceof EventTime.Day(LocalDate from, _) && second instanceof EventTime.Day(LocalDate to, _) && isShortRange(from, to)
        ? new EventTime.Days(from, to)
        : null;
  }

  /** An hour said beside a day was counted from the day of publication. */
  private @Nullable EventTime onDay(LocalDate day, EventTime.At clock) {
    return clock.start().toLocalDate().equals(article.published()) || clock.start().toLocalDate().equals(day)
        ? new EventTime.At(LocalDateTime.of(day, clock.start().toLocalTime()), clock.zone())
        : null;
  }

  private static boolean isShortRange(LocalDate from, LocalDate to) {
    return to.isAfter(from) && !from.plusDays(2).isBefore(to);
  }

  /** The second is finer and within the first, as Friday in this week, or the first says nothing. */
  static boolean contains(EventTime coarse, EventTime fine) {
    if (coarse instanceof EventTime.Undated) {
      return true;
    }
    if (fine instanceof EventTime.Undated || coarse.grain().compareTo(fine.grain()) < 0) {
      return false;
    }
    LocalDate first = coarse.firstDay().orElseThrow();
    LocalDate last = coarse.lastDay().orElseThrow();
    LocalDate fineFirst = fine.firstDay().orElseThrow();
    LocalDate fineLast = fine.lastDay().orElseThrow();
    return !fineFirst.isBefore(first) && !fineLast.isAfter(last);
  }
}
