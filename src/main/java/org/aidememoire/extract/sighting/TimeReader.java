package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.PartOfDay;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Span;
import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Timex;
import org.aidememoire.extract.time.TimexType;
import org.aidememoire.extract.time.When;
import org.jspecify.annotations.Nullable;

/** Reads time expressions as times of meetings: a range is one, a year or a season is none yet. */
final class TimeReader {

  private final Document document;
  private final Map<Span, Timex> bySpan = new HashMap<>();

  TimeReader(Document document, List<Timex> expressions) {
    this.document = document;
    expressions.forEach(timex -> bySpan.put(timex.span(), timex));
  }

  /** In the order of the text; the second half of a range is part of the first. */
  List<TimeMention> read(List<Timex> expressions) {
    List<TimeMention> times = new ArrayList<>();
    int end = 0;
    for (Timex timex : expressions) {
      if (timex.span().start() >= end && timex.type() != TimexType.SET) {
        Span whole = timex.rangeEnd() == null ? timex.span() : timex.span().to(timex.rangeEnd());
        mention(timex, whole).ifPresent(times::add);
        end = timex.rangeEnd() == null ? end : whole.end();
      }
    }
    return times;
  }

  private Optional<TimeMention> mention(Timex timex, Span whole) {
    Timex last = timex.rangeEnd() == null ? null : bySpan.get(timex.rangeEnd());
    EventTime time = time(timex.when(), last == null ? null : last.when());
    if (time == null) {
      return Optional.empty();
    }
    int first = document.tokenAt(whole.start());
    int end = document.tokenAt(whole.end() - 1) + 1;
    return Optional.of(
        new TimeMention(first, end, time, part(timex.when()), zone(timex.when()), open(timex), document.textOf(whole), timex.rule()));
  }

  private static TimeMention.@Nullable Open open(Timex timex) {
    return switch (timex.when()) {
      case When.Day _, When.DayPart _, When.Clock _ when timex.implied().contains(Timex.Field.DAY) -> TimeMention.Open.WEEK;
      case When.Day _, When.Month _ when timex.implied().contains(Timex.Field.YEAR) -> TimeMention.Open.YEAR;
      default -> null;
    };
  }

  /** Null for what says nothing of a coming day: "recently", "two weeks". */
  private static @Nullable EventTime time(When from, @Nullable When to) {
    return switch (from) {
      case When.Day day -> days(day.day(), to);
      case When.DayPart part -> new EventTime.Day(part.day(), part(from));
      case When.Clock clock -> new EventTime.At(clock.at(), clock.zone() == null ? null : clock.zone().id());
      case When.Week week -> new EventTime.Week(week.monday());
      case When.Weekend weekend -> new EventTime.Days(weekend.saturday(), weekend.saturday().plusDays(1));
      case When.Month month -> new EventTime.Month(month.month());
      case When.Vague(Direction direction) -> direction == Direction.FUTURE ? new EventTime.Undated() : null;
      case When.Quarter _, When.HalfYear _, When.SeasonOfYear _, When.Year _ -> new EventTime.Undated();
      case When.Decade _, When.Century _, When.Length _, When.Unplaced _ -> null;
    };
  }

  private static EventTime days(LocalDate first, @Nullable When to) {
    LocalDate last = to instanceof When.Day(LocalDate day) ? day : first;
    return last.isAfter(first) ? new EventTime.Days(first, last) : new EventTime.Day(first);
  }

  private static @Nullable PartOfDay part(When when) {
    return when instanceof When.DayPart(_, org.aidememoire.extract.time.PartOfDay part)
        ? switch (part) {
          case DAWN, MORNING -> PartOfDay.MORNING;
          case AFTERNOON -> PartOfDay.AFTERNOON;
          case EVENING -> PartOfDay.EVENING;
          case NIGHT -> PartOfDay.NIGHT;
          case MIDDAY, DAYTIME -> null;
        }
        : null;
  }

  private static @Nullable String zone(When when) {
    return when instanceof When.Clock clock && clock.zone() != null ? clock.zone().words() : null;
  }
}
