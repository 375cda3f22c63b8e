package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Forms;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.CalendarYear;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.Meaning.StepFrom;
import org.aidememoire.extract.time.Meaning.WeekOf;
import org.aidememoire.extract.time.Meaning.Weekday;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * One further than the one beside: "the week before last", "the Monday after next", "the day
 * before", "the year after", "the day after Christmas", "the eve of Easter".
 */
final class BeyondForm implements Form {

  private final Forms whole;

  /** Takes the forms of the days that something may be before or after. */
  BeyondForm(Forms whole) {
    this.whole = whole;
  }

  @Override
  public long starters() {
    return Role.DEFINITE.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int noun = first + 1;
    int sign = sign(words, noun + 1);
    if (words.text(noun).equals("eve") && words.is(noun + 1, Role.OF)) {
      return besides(words, first, noun + 2, Unit.DAY, -1);
    }
    if (sign == 0) {
      return null;
    }
    boolean twice = sign < 0 ? words.is(noun + 2, Role.LAST) : words.is(noun + 2, Role.NEXT);
    if (twice && !words.isWord(noun + 3)) {
      return match(first, noun + 3, twice(words, noun, sign));
    }
    if (Steps.endsPhrase(words, noun + 2)) {
      return match(first, noun + 2, once(words, noun, sign));
    }
    boolean counted = words.is(noun, Role.UNIT);
    return counted ? besides(words, first, noun + 2, Constants.unit(words, noun), sign) : null;
  }

  private static int sign(Words words, int token) {
    if (words.is(token, Role.BEFORE)) {
      return -1;
    }
    return words.is(token, Role.AFTER) && !words.is(token, Role.FOLLOWING) ? 1 : 0;
  }

  private static @Nullable Match match(int first, int end, @Nullable Meaning meaning) {
    return meaning == null ? null : new Match(first, end, meaning, "Beyond");
  }

  /** "the week before last". */
  private static @Nullable Meaning twice(Words words, int noun, int sign) {
    if (words.is(noun, Role.WEEKDAY)) {
      Relation relation = sign < 0 ? Relation.LAST : Relation.NEXT;
      return new Weekday(words.value(noun, Role.WEEKDAY), relation, 1);
    }
    if (words.is(noun, Role.PART_OF_DAY)) {
      Step day = new Step(Unit.DAY, 2 * sign, Anchor.REFERENCE, Unit.DAY);
      return new PartOf(Constants.partOfDay(words, noun), day, Relation.NONE);
    }
    return step(words, noun, 2 * sign, Anchor.REFERENCE);
  }

  /** "the day before". */
  private static @Nullable Meaning once(Words words, int noun, int sign) {
    if (words.is(noun, Role.PART_OF_DAY) && !words.is(noun, Role.NAMED_HOUR)) {
      Relation relation = sign < 0 ? Relation.PREVIOUS : Relation.FOLLOWING;
      return new PartOf(Constants.partOfDay(words, noun), null, relation);
    }
    return step(words, noun, sign, Anchor.STORY);
  }

  private static @Nullable Meaning step(Words words, int noun, int amount, Anchor anchor) {
    if (!words.is(noun, Role.UNIT)) {
      return null;
    }
    Unit unit = Constants.unit(words, noun);
    return switch (unit) {
      case YEAR ->
          new CalendarYear(
              anchor == Anchor.STORY ? YearSaid.fromStory(amount) : YearSaid.fromReference(amount));
      case DAY, WEEKEND, WEEK, MONTH, QUARTER -> new Step(unit, amount, anchor, unit);
      case SECOND, MINUTE, HOUR, DECADE, CENTURY, MILLENNIUM -> null;
    };
  }

  /** "the day after Christmas", "the week before Easter". */
  private @Nullable Match besides(Words words, int first, int token, Unit unit, int sign) {
    Match day = unit == Unit.DAY || unit == Unit.WEEK ? whole.longest(words, token) : null;
    if (day == null || !day.meaning().isDay()) {
      return null;
    }
    Meaning meaning = new StepFrom(unit, sign, day.meaning());
    return match(first, day.end(), unit == Unit.DAY ? meaning : new WeekOf(meaning));
  }
}
