package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Forms;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Mod;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "early next week", "late Monday", "mid-November", "the end of the year", "the early 1980s",
 * "later this month".
 */
final class BoundaryForm implements Form {

  private final Forms whole;

  /** Takes the forms of what may have an early or a late part. */
  BoundaryForm(Forms whole) {
    this.whole = whole;
  }

  @Override
  public long starters() {
    return Role.anyOf(
        Role.DEFINITE,
        Role.EARLY,
        Role.LATE,
        Role.MID,
        Role.START,
        Role.END,
        Role.EARLIER,
        Role.LATER,
        Role.ORDINAL,
        Role.LAST);
  }

  private record Boundary(int end, Mod mod) {}

  @Override
  public @Nullable Match match(Words words, int first) {
    Boundary boundary = boundary(words, first);
    if (boundary == null) {
      return null;
    }
    if (isSmallHours(words, boundary.end())) {
      PartOf morning = new PartOf(PartOfDay.MORNING, null, Relation.NONE);
      return new Match(first, boundary.end() + 1, morning, Mod.START, "Boundary", false);
    }
    Match match = turnOfCentury(words, first, boundary);
    match = match == null ? whole.longest(words, boundary.end()) : match;
    if (match == null
        && words.is(boundary.end(), Role.PART_OF_DAY)
        && (boundary.mod() == Mod.MID || !words.isHyphen(boundary.end() - 1))) {
      return partOfDay(words, first, boundary);
    }
    return match == null || !hasParts(match.meaning())
        ? null
        : match.withFirst(first).withMod(boundary.mod());
  }

  /** The hours of "the early hours of Sunday". */
  private static boolean isSmallHours(Words words, int token) {
    boolean early = words.is(token - 1, Role.EARLY) && words.is(token - 2, Role.DEFINITE);
    return early
        && words.is(token, Role.PLURAL_UNIT)
        && words.is(token, Role.OCLOCK)
        && (words.is(token + 1, Role.OF) || !words.isWord(token + 1));
  }

  /** The century that "the turn of the century" began is ours. */
  private static @Nullable Match turnOfCentury(Words words, int first, Boundary boundary) {
    int unit = boundary.end() + 1;
    boolean turn =
        words.text(boundary.end() - 2).equals("turn")
            && words.is(boundary.end(), Role.DEFINITE)
            && words.is(unit, Role.UNIT)
            && Constants.unit(words, unit) == Unit.CENTURY;
    return turn
        ? new Match(
            first,
            unit + 1,
            new Meaning.Step(Unit.CENTURY, 0, Meaning.Anchor.REFERENCE, Unit.CENTURY),
            "Boundary")
        : null;
  }

  /** "early morning", "the early morning hours of". */
  private static Match partOfDay(Words words, int first, Boundary boundary) {
    int end =
        words.is(boundary.end() + 1, Role.PLURAL_UNIT) ? boundary.end() + 2 : boundary.end() + 1;
    PartOf part = new PartOf(Constants.partOfDay(words, boundary.end()), null, Relation.NONE);
    return new Match(first, end, part, boundary.mod(), "Boundary", false);
  }

  private static boolean hasParts(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Length _, Meaning.Repetition _, Meaning.Vague _ -> false;
      case Meaning.ClockTime _, Meaning.SomePartOf _ -> false;
      case Meaning.CalendarDay _,
          Meaning.CalendarMonth _,
          Meaning.CalendarYear _,
          Meaning.Weekday _,
          Meaning.SeasonOf _ ->
          true;
      case Meaning.PieceOf _,
          Meaning.DecadeOf _,
          Meaning.CenturyOf _,
          Meaning.Step _,
          Meaning.StepFrom _,
          Meaning.NthOf _ ->
          true;
      case Meaning.NthWeekdayOf _, Meaning.WeekOf _, Meaning.NamedDay _, Meaning.PartOf _ -> true;
    };
  }

  private static @Nullable Boundary boundary(Words words, int first) {
    boolean article = words.is(first, Role.DEFINITE);
    int token = article ? first + 1 : first;
    Boundary parts = article ? parts(words, token) : null;
    Mod mod = parts == null ? mod(words, token) : null;
    if (parts != null || mod == null) {
      return parts;
    }
    int next = token + 1;
    if (words.isAny(token, Role.anyOf(Role.START, Role.END))
        || words.text(token).equalsIgnoreCase("middle")) {
      return words.is(next, Role.OF) ? new Boundary(next + 1, mod) : null;
    }
    if (words.text(next).equals("part") && words.is(next + 1, Role.OF)) {
      return new Boundary(next + 2, mod);
    }
    boolean linked = words.isDash(next) || words.is(next, Role.IN) || words.is(next, Role.ON_AT);
    return new Boundary(linked ? next + 1 : next, mod);
  }

  /** "the first half of", "the last days of", "the opening weeks of". */
  private static @Nullable Boundary parts(Words words, int token) {
    boolean half = words.is(token + 1, Role.HALF);
    boolean days =
        words.is(token + 1, Role.PLURAL_UNIT) && Constants.unit(words, token + 1).isDayOrLonger();
    if ((!half && !days) || !words.is(token + 2, Role.OF)) {
      return null;
    }
    int ordinal = words.is(token, Role.ORDINAL) ? words.value(token, Role.ORDINAL) : 0;
    String word = words.text(token);
    if (ordinal == 1 || word.equals("opening") || words.is(token, Role.EARLY)) {
      return new Boundary(token + 3, Mod.START);
    }
    boolean end =
        ordinal < 0
            || (half && ordinal == 2)
            || word.equals("latter")
            || word.equals("closing")
            || words.isAny(token, Role.anyOf(Role.LAST, Role.LATE));
    return end ? new Boundary(token + 3, Mod.END) : null;
  }

  private static @Nullable Mod mod(Words words, int token) {
    if (words.isAny(token, Role.anyOf(Role.EARLY, Role.START))) {
      return Mod.START;
    }
    if (words.isAny(token, Role.anyOf(Role.LATE, Role.END))) {
      return Mod.END;
    }
    if (words.is(token, Role.MID)) {
      return Mod.MID;
    }
    if (words.text(token).equalsIgnoreCase("earlier")) {
      return Mod.START;
    }
    return words.text(token).equalsIgnoreCase("later") ? Mod.ON_OR_AFTER : null;
  }
}
