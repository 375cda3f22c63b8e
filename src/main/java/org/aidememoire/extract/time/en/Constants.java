package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Season;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** The enum constants that the numbers of the word list stand for. */
final class Constants {

  private static final int FORTNIGHT = 20;
  private static final Season[] SEASONS = Season.values();
  private static final Unit[] UNITS = Unit.values();
  private static final PartOfDay[] PARTS = PartOfDay.values();

  private Constants() {}

  static Season season(Words words, int token) {
    return SEASONS[words.value(token, Role.SEASON)];
  }

  /** Of a unit in singular or plural; a fortnight is counted in weeks. */
  static Unit unit(Words words, int token) {
    return isFortnight(words, token) ? Unit.WEEK : UNITS[unitNumber(words, token)];
  }

  /** An amount of units, where a fortnight is two weeks. */
  static @Nullable Double amount(Words words, int unit, @Nullable Double amount) {
    return amount != null && isFortnight(words, unit) ? Double.valueOf(amount * 2) : amount;
  }

  private static boolean isFortnight(Words words, int token) {
    return unitNumber(words, token) == FORTNIGHT;
  }

  private static int unitNumber(Words words, int token) {
    return words.value(token, words.is(token, Role.UNIT) ? Role.UNIT : Role.PLURAL_UNIT);
  }

  static PartOfDay partOfDay(Words words, int token) {
    Role role = words.is(token, Role.PART_OF_DAY) ? Role.PART_OF_DAY : Role.PLURAL_PART_OF_DAY;
    return PARTS[words.value(token, role)];
  }
}
