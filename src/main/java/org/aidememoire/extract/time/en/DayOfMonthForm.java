package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.Meaning.NthOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "on the 5th", "Thursday the 5th", "the 28th of that month", "the 3rd of next month": a day of a
 * month that was named before, or that is counted from this one.
 */
final class DayOfMonthForm implements Form {

  @Override
  public long starters() {
    return Role.DEFINITE.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    boolean number =
        words.isNumber(first + 1)
            && words.is(first + 2, Role.ORDINAL_SUFFIX)
            && words.isGlued(first + 2);
    DayNumber day = number ? DayNumber.at(words, first + 1) : null;
    if (day == null) {
      return null;
    }
    Match ofMonth = words.is(day.end(), Role.OF) ? ofMonth(words, first, day) : null;
    return ofMonth == null && isAlone(words, first, day.end())
        ? match(first, day.end(), dayOfStory(day))
        : ofMonth;
  }

  private static @Nullable Match ofMonth(Words words, int first, DayNumber day) {
    int token = day.end() + 1;
    Determiner determiner = Determiner.at(words, token);
    if (determiner == null || !isMonth(words, determiner.end())) {
      return null;
    }
    Meaning meaning =
        switch (determiner.relation()) {
          case NONE, SAME -> dayOfStory(day);
          case THIS -> dayOf(day, 0, Anchor.REFERENCE);
          case NEXT -> dayOf(day, 1, Anchor.REFERENCE);
          case LAST -> dayOf(day, -1, Anchor.REFERENCE);
          case FOLLOWING -> dayOf(day, 1, Anchor.STORY);
          case PREVIOUS -> dayOf(day, -1, Anchor.STORY);
        };
    return match(first, determiner.end() + 1, meaning);
  }

  private static Meaning dayOfStory(DayNumber day) {
    return new CalendarDay(YearSaid.NOTHING, 0, day.day(), 0);
  }

  private static Meaning dayOf(DayNumber day, int months, Anchor anchor) {
    return new NthOf(day.day(), Unit.DAY, new Step(Unit.MONTH, months, anchor, Unit.MONTH));
  }

  private static Match match(int first, int end, Meaning meaning) {
    return new Match(first, end, meaning, "DayOfMonth");
  }

  /** Not "on the 5th floor". */
  private static boolean isAlone(Words words, int first, int end) {
    String before = words.text(first - 1);
    boolean dated =
        before.equalsIgnoreCase("on")
            || before.equalsIgnoreCase("by")
            || words.isAny(first - 1, Role.anyOf(Role.WEEKDAY, Role.TO));
    return dated && !words.isWord(end) && !words.isDash(end);
  }

  private static boolean isMonth(Words words, int token) {
    return words.is(token, Role.UNIT) && Constants.unit(words, token) == Unit.MONTH;
  }
}
