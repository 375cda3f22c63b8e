package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.extract.time.Stop.Onward;
import org.aidememoire.extract.time.Stop.PartOfYear;
import org.aidememoire.extract.time.Stop.WholeYear;
import org.aidememoire.extract.time.TimeExpressions.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The years of a history, where most days and months leave theirs unsaid. They get those with which
 * the whole way through time, over all years that are said, is shortest; so what comes after
 * decides as well as what came before. A year said in passing ("opened in 2005") may be left beside
 * the way.
 *
 * <p>Of all ways only the shortest few are followed, so the time this takes grows with the text and
 * no faster. Lengths are in months.
 */
final class Chronicle {

  private static final double DAYS_OF_MONTH = 30;

  /** A story goes on rather than back. */
  private static final double BACK = 1.5;

  /** Where a year is said, the text itself expects a leap, back as well as on. */
  private static final double LEAP = 0.5;

  private static final double LONGEST_LEAP = 12;

  private static final double PASSING_YEAR = 3;
  private static final double PASSING_DATE = 18;
  private static final double OPENING_YEAR = 24;
  private static final int OPENING_TOKENS = 3;

  private static final int MOST_WAYS = 12;

  /**
   * A way, its last stop first.
   *
   * @param year the year of this stop, where it said none
   * @param aside this stop was left beside the way
   * @param at where the story is now; nothing before its first year
   */
  private record Way(
      @Nullable Way before,
      @Nullable Match match,
      @Nullable Integer year,
      boolean aside,
      @Nullable Stay at,
      double length) {

    Way moved(@Nullable Stay to) {
      return new Way(before, match, year, aside, to, length);
    }

    Way on(Match next, @Nullable Integer yearOfNext, Stay to, double more) {
      return new Way(this, next, yearOfNext, false, to, length + more);
    }

    Way past(Match next, double more) {
      return new Way(this, next, null, true, at, length + more);
    }
  }

  private final Map<Match, Integer> years = new HashMap<>();
  private final Set<Match> asides = new HashSet<>();

  private Chronicle(Way shortest) {
    for (Way way = shortest; way != null; way = way.before()) {
      if (way.match() != null && way.year() != null) {
        years.put(way.match(), way.year());
      }
      if (way.match() != null && way.aside()) {
        asides.add(way.match());
      }
    }
  }

  static Chronicle of(List<Sentence> sentences) {
    List<Way> ways = List.of(new Way(null, null, null, false, null, 0));
    for (Sentence sentence : sentences) {
      for (Match match : sentence.matches()) {
        Stop stop = Stop.of(match.meaning());
        ways = stop == null ? ways : shortest(onward(ways, sentence, match, stop));
      }
    }
    return new Chronicle(ways.get(0));
  }

  /** The year of a day or month that says none; nothing where the text had named none either. */
  @Nullable Integer year(Match match) {
    return years.get(match);
  }

  /** The time was named in passing: the story does not move there. */
  boolean isAside(Match match) {
    return asides.contains(match);
  }

  private static List<Way> onward(List<Way> ways, Sentence sentence, Match match, Stop stop) {
    List<Way> all = new ArrayList<>();
    for (Way way : ways) {
      switch (stop) {
        case Onward step -> all.add(way.at() == null ? way : way.moved(plus(way.at(), step)));
        case WholeYear year -> addSaid(way, sentence, match, year.stay(), all);
        case PartOfYear part -> addPart(way, sentence, match, part, all);
      }
    }
    return all;
  }

  private static @Nullable Stay plus(Stay at, Onward step) {
    LocalDate first = StepResolver.plus(at.first(), step.unit(), step.amount());
    LocalDate last = StepResolver.plus(at.last(), step.unit(), step.amount());
    return first == null || last == null ? at : new Stay(first, last);
  }

  private static void addPart(
      Way way, Sentence sentence, Match match, PartOfYear part, List<Way> all) {
    Stay said = part.year() == null ? null : part.in(part.year());
    if (said != null) {
      addSaid(way, sentence, match, said, all);
    } else if (part.year() == null && way.at() != null) {
      addOpen(way, match, part, way.at(), all);
    } else {
      all.add(way);
    }
  }

  private static void addOpen(Way way, Match match, PartOfYear part, Stay at, List<Way> all) {
    for (int year = at.first().getYear() - 1; year <= at.last().getYear() + 1; year++) {
      Stay stay = part.in(year);
      if (stay != null) {
        double months = months(at, stay);
        all.add(way.on(match, year, stay, months < 0 ? -months * BACK : months));
      }
    }
  }

  private static void addSaid(Way way, Sentence sentence, Match match, Stay stay, List<Way> all) {
    Stay at = way.at();
    if (at == null) {
      all.add(way.on(match, null, stay, 0));
      return;
    }
    all.add(way.past(match, detour(sentence, match)));
    // "in December 1941", then "that year", then "in January": the December still counts
    Stay to = match.meaning() instanceof Meaning.CalendarYear && stay.contains(at) ? at : stay;
    double leap = LEAP * Math.abs(months(at, stay));
    all.add(way.on(match, null, to, Math.min(LONGEST_LEAP, leap)));
  }

  /** How much longer the way must be before the story does not go there at all. */
  private static double detour(Sentence sentence, Match match) {
    if (!(match.meaning() instanceof Meaning.CalendarYear)) {
      return PASSING_DATE;
    }
    boolean opening = match.first() - sentence.words().first() <= OPENING_TOKENS;
    return opening ? OPENING_YEAR : PASSING_YEAR;
  }

  private static double months(Stay from, Stay to) {
    return from.daysTo(to) / DAYS_OF_MONTH;
  }

  /** One way to each place, the shortest first. */
  private static List<Way> shortest(List<Way> ways) {
    Map<@Nullable Stay, Way> best = new LinkedHashMap<>();
    for (Way way : ways) {
      best.merge(way.at(), way, (one, other) -> one.length() <= other.length() ? one : other);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Way::length))
        .limit(MOST_WAYS)
        .toList();
  }
}
