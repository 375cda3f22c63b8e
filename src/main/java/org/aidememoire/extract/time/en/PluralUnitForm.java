package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "week-long", "for hours", "for years", "in days", "weeks of talks", "months later": a plural
 * alone, where its neighbours show that it is a length.
 */
final class PluralUnitForm implements Form {

  private static final long LENGTH_BEFORE = Role.anyOf(Role.IN, Role.AFTER);

  @Override
  public long starters() {
    return Role.anyOf(Role.PLURAL_UNIT, Role.UNIT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    Unit unit = Constants.unit(words, first);
    boolean plural = words.is(first, Role.PLURAL_UNIT);
    if (isLong(words, first + 1)) {
      return new Match(first, first + 3, Lengths.of(plural ? null : 1.0, unit), "PluralUnit");
    }
    if (!plural) {
      return null;
    }
    if ((unit == Unit.HOUR || unit == Unit.MINUTE) && isFor(words, first - 1)) {
      return new Match(first, first + 1, Lengths.of(null, unit), "PluralUnit");
    }
    boolean countable = unit.isDayOrLonger() && unit != Unit.WEEKEND && unit != Unit.QUARTER;
    if (!countable && !isHoursPoint(words, first)) {
      return null;
    }
    Match point = Steps.behind(words, first, first + 1, null, unit);
    if (point != null) {
      return point;
    }
    boolean length =
        words.isAny(first - 1, LENGTH_BEFORE)
            || isFor(words, first - 1)
            || words.is(first + 1, Role.OF);
    return length ? new Match(first, first + 1, Lengths.of(null, unit), "PluralUnit") : null;
  }

  /** "-long" stands behind a unit. */
  static boolean isLong(Words words, int token) {
    return words.isHyphen(token) && words.text(token + 1).equalsIgnoreCase("long");
  }

  private static boolean isHoursPoint(Words words, int first) {
    return words.isAny(first + 1, Role.anyOf(Role.LATER, Role.EARLIER, Role.AGO));
  }

  private static boolean isFor(Words words, int token) {
    return switch (words.text(token)) {
      case "for", "For", "took", "takes", "take", "spent", "over", "lasted" -> true;
      default -> false;
    };
  }
}
