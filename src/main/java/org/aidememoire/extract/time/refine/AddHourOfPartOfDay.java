package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "at 7 this evening", "at eight tonight", "at 7 on Friday morning", "tonight at 8": a bare number
 * is an hour beside a part of a day.
 */
public final class AddHourOfPartOfDay implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> refined = new ArrayList<>(matches.size());
    int from = words.first();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      int to = i + 1 < matches.size() ? matches.get(i + 1).first() : words.end();
      refined.add(
          match.meaning() instanceof PartOf part ? withHour(words, match, part, from, to) : match);
      from = refined.get(i).end();
    }
    return refined;
  }

  private static Match withHour(Words words, Match match, PartOf part, int from, int to) {
    HalfOfDay half = half(part.part());
    int before = words.is(match.first() - 1, Role.ON_AT) ? match.first() - 2 : match.first() - 1;
    if (half == null || match.mod() != null) {
      return match;
    }
    if (before > from && words.is(before - 1, Role.ON_AT) && hour(words, before) > 0) {
      return clock(match.withFirst(before), hour(words, before), half);
    }
    int behind = match.end() + 1;
    boolean said =
        behind < to
            && words.is(match.end(), Role.ON_AT)
            && hour(words, behind) > 0
            && !words.isWord(behind + 1)
            && words.endsFree(behind)
            && !words.isDash(behind + 1);
    return said ? clock(match.withEnd(behind + 1), hour(words, behind), half) : match;
  }

  private static Match clock(Match match, int hour, HalfOfDay half) {
    return new Match(
        match.first(),
        match.end(),
        new ClockTime(hour, 0, -1, half, null, match.meaning()),
        null,
        "Clock",
        false);
  }

  private static int hour(Words words, int token) {
    int number =
        words.is(token, Role.CARDINAL)
            ? words.value(token, Role.CARDINAL)
            : words.digits(token) > 0 && words.digits(token) <= 2 && words.startsFree(token)
                ? words.number(token)
                : 0;
    return number <= 12 ? number : 0;
  }

  private static @Nullable HalfOfDay half(PartOfDay part) {
    return switch (part) {
      case MORNING -> HalfOfDay.AM;
      case AFTERNOON, EVENING, NIGHT -> HalfOfDay.PM;
      case DAWN, MIDDAY, DAYTIME -> null;
    };
  }
}
