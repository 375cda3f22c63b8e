package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Holiday;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.CalendarMonth;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.NamedDay;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Meaning.SeasonOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "next week", "last Monday", "this September", "the past two years", "the following day", "that
 * night", "the year".
 */
final class RelativeForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(
        Role.DEFINITE,
        Role.THIS,
        Role.THAT,
        Role.SAME,
        Role.NEXT,
        Role.LAST,
        Role.PAST,
        Role.COMING,
        Role.FOLLOWING,
        Role.PREVIOUS,
        Role.RECENT,
        Role.CURRENT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    Determiner determiner = Determiner.at(words, first);
    if (determiner == null || !words.startsFree(first) || isTitle(words, first, determiner.end())) {
      return null;
    }
    int token = determiner.end();
    Match counted = counted(words, first, determiner, token);
    if (counted != null) {
      return counted;
    }
    while (words.isAny(token, Role.anyOf(Role.FULL, Role.FISCAL)) && token - determiner.end() < 2) {
      token++;
    }
    Meaning meaning = named(words, determiner, token);
    if (meaning != null) {
      return new Match(
          first, meaning instanceof NamedDay ? token + 2 : token + 1, meaning, "Relative");
    }
    return unit(words, first, determiner, token);
  }

  /** The broadcast "This Week". */
  private static boolean isTitle(Words words, int first, int token) {
    return words.is(first, Role.THIS)
        && words.is(token, Role.UNIT)
        && words.isCapitalized(token)
        && words.isCapitalized(first);
  }

  /** "the first nine months", "last two weeks", "the next few days": how long, not which. */
  private static @Nullable Match counted(Words words, int first, Determiner determiner, int token) {
    int number = words.is(token, Role.ORDINAL) && determiner.article() ? token + 1 : token;
    if (number == token
        && (determiner.relation() == Relation.NONE || determiner.relation() == Relation.SAME)) {
      return null;
    }
    Numeral numeral =
        words.is(number, Role.INDEFINITE) || words.is(number, Role.HALF)
            ? null
            : Numeral.at(words, number);
    int unit = numeral == null ? -1 : LengthForm.unitBehind(words, numeral.end());
    if (numeral == null || unit < 0 || !words.is(unit, Role.PLURAL_UNIT)) {
      return null;
    }
    return new Match(
        first,
        unit + 1,
        Lengths.of(Constants.amount(words, unit, numeral.value()), Constants.unit(words, unit)),
        "Relative");
  }

  private static @Nullable Meaning named(Words words, Determiner determiner, int token) {
    Relation relation = determiner.relation();
    if (relation == Relation.NONE || isBarePast(words, token - 1)) {
      return null;
    }
    boolean sameWeekday = relation == Relation.SAME && !words.is(token - 2, Role.THAT);
    if (words.is(token, Role.WEEKDAY) && words.endsFree(token) && !sameWeekday) {
      boolean coming = words.is(token - 1, Role.COMING);
      return new Weekday(
          words.value(token, Role.WEEKDAY), coming ? Relation.THIS : relation, 0);
    }
    if (words.is(token, Role.MONTH) && words.isCapitalized(token)) {
      return month(words, relation, token);
    }
    if (words.is(token, Role.SEASON)) {
      return new SeasonOf(Constants.season(words, token), YearSaid.NOTHING, relation);
    }
    if (words.is(token, Role.PART_OF_DAY)) {
      return new PartOf(Constants.partOfDay(words, token), null, relation);
    }
    return null;
  }

  /** "well past May 2" is later, "this past May" was. */
  private static boolean isBarePast(Words words, int token) {
    return words.is(token, Role.PAST)
        && !words.isAny(token - 1, Role.anyOf(Role.THIS, Role.DEFINITE));
  }

  private static Meaning month(Words words, Relation relation, int token) {
    int month = words.value(token, Role.MONTH);
    DayNumber day = words.isNumber(token + 1) ? DayNumber.at(words, token + 1) : null;
    if (day != null && day.end() == token + 2) {
      return new NamedDay(new Holiday.Fixed(month, day.day()), YearSaid.NOTHING, relation);
    }
    return new CalendarMonth(YearSaid.NOTHING, month, relation);
  }

  private static @Nullable Match unit(Words words, int first, Determiner determiner, int token) {
    if (words.is(token, Role.PLURAL_UNIT)) {
      return plural(words, first, determiner, token);
    }
    if (words.is(token, Role.PERIOD) && words.is(token - 1, Role.RECENT)) {
      return new Match(
          first, token + 1, new Step(Unit.QUARTER, 0, Anchor.REPORT, Unit.QUARTER), "Relative");
    }
    if (!words.is(token, Role.UNIT) || words.isHyphen(token + 1)) {
      return null;
    }
    Unit unit = Constants.unit(words, token);
    boolean bare = determiner.relation() == Relation.NONE && unit.isDayOrLonger();
    if (bare && words.is(token + 1, Role.AFTER) && words.is(token + 2, Role.NEXT)) {
      return new Match(first, token + 3, step(unit, 2, Anchor.REFERENCE), "Relative");
    }
    if (determiner.relation() == Relation.NONE && isBeside(words, unit, token + 1)) {
      int amount = words.is(token + 1, Role.BEFORE) ? -1 : 1;
      return new Match(first, token + 2, step(unit, amount, Anchor.STORY), "Relative");
    }
    Meaning meaning = unit.isDayOrLonger() ? singular(words, determiner, unit, token) : null;
    return meaning == null ? null : new Match(first, token + 1, meaning, "Relative");
  }

  /** "the day before", "the year after", where no more is said. */
  private static boolean isBeside(Words words, Unit unit, int token) {
    return unit.isDayOrLonger()
        && words.isAny(token, Role.anyOf(Role.BEFORE, Role.AFTER, Role.FOLLOWING))
        && Steps.endsPhrase(words, token + 1);
  }

  private static @Nullable Match plural(Words words, int first, Determiner determiner, int token) {
    if (determiner.relation() == Relation.NONE || determiner.relation() == Relation.SAME) {
      return null;
    }
    return new Match(first, token + 1, Lengths.of(null, Constants.unit(words, token)), "Relative");
  }

  private static @Nullable Meaning singular(
      Words words, Determiner determiner, Unit unit, int token) {
    return switch (determiner.relation()) {
      case NONE -> bare(words, unit, token);
      case THIS -> unit == Unit.DAY ? null : step(unit, 0, Anchor.REFERENCE);
      case NEXT -> step(unit, isThisWeekend(words, unit, token) ? 0 : 1, Anchor.REFERENCE);
      case LAST -> last(determiner, unit);
      case FOLLOWING -> step(unit, 1, Anchor.STORY);
      case PREVIOUS -> step(unit, -1, Anchor.STORY);
      case SAME -> step(unit, 0, Anchor.STORY);
    };
  }

  /** "the coming weekend" is the next there is, "next weekend" the one behind it. */
  private static boolean isThisWeekend(Words words, Unit unit, int token) {
    return unit == Unit.WEEKEND && words.is(token - 1, Role.COMING);
  }

  private static @Nullable Meaning last(Determiner determiner, Unit unit) {
    if (!determiner.article() || unit == Unit.QUARTER || unit == Unit.WEEKEND) {
      return unit == Unit.DAY ? null : step(unit, -1, Anchor.REFERENCE);
    }
    return unit == Unit.DAY ? null : Lengths.of(1.0, unit);
  }

  private static Meaning step(Unit unit, int amount, Anchor anchor) {
    if (unit == Unit.YEAR) {
      return new CalendarYear(
          anchor == Anchor.REFERENCE ? YearSaid.fromReference(amount) : YearSaid.fromStory(amount));
    }
    return new Step(unit, amount, anchor, unit);
  }

  /** "the year ended March 31". */
  private static boolean isReported(Words words, int token) {
    return words.text(token).equals("ended")
        || words.text(token).equals("ending")
        || words.text(token).equals("to");
  }

  /** "the week", "the year"; "the day" only where it takes up one that was named. */
  private static @Nullable Meaning bare(Words words, Unit unit, int token) {
    if (words.is(token + 1, Role.OF) || (words.isGlued(token + 1) && words.isDash(token + 1))) {
      return null;
    }
    if (words.isCapitalized(token) && words.isCapitalized(token + 1)) {
      return null; // "the Year III"
    }
    return switch (unit) {
      case DAY ->
          words.isAny(token - 2, Role.anyOf(Role.IN, Role.OF)) ? step(unit, 0, Anchor.STORY) : null;
      case YEAR ->
          isReported(words, token + 1) ? Lengths.of(1.0, unit) : step(unit, 0, Anchor.REFERENCE);
      case WEEKEND, WEEK, MONTH -> step(unit, 0, Anchor.REFERENCE);
      case QUARTER -> step(unit, 0, Anchor.STORY);
      case DECADE, CENTURY ->
          words.is(token - 2, Role.OF) ? step(unit, 0, Anchor.REFERENCE) : null;
      case SECOND, MINUTE, HOUR, MILLENNIUM -> null;
    };
  }
}
