package org.aidememoire.extract.time;

import java.util.Locale;
import org.aidememoire.extract.text.Bits;

/**
 * What a word can do in a time expression; a language's word list has a section of the same name
 * for each. A word may have several: "second" is an ordinal and a unit.
 */
public enum Role {
  MONTH,
  WEEKDAY,
  PLURAL_WEEKDAY,
  UNIT,
  PLURAL_UNIT,
  SEASON,
  PART_OF_DAY,
  PLURAL_PART_OF_DAY,
  CARDINAL,
  TENS,
  MULTIPLIER,
  VAGUE_NUMBER,
  ORDINAL,
  ORDINAL_SUFFIX,
  DECADE,
  HALF,
  PERIOD,
  MERIDIEM,
  NAMED_HOUR,
  OCLOCK,
  RELATIVE_DAY,
  RELATIVE_NIGHT,
  TIME_WORD,
  INDEFINITE,
  DEFINITE,
  POSSESSIVE,
  THIS,
  THAT,
  SAME,
  NEXT,
  LAST,
  PAST,
  COMING,
  FOLLOWING,
  PREVIOUS,
  CURRENT,
  RECENT,
  FULL,
  EACH,
  MORE,
  AGO,
  LATER,
  EARLIER,
  BEFORE,
  AFTER,
  FROM,
  TO,
  AND,
  OR,
  OF,
  IN,
  ON_AT,
  EARLY,
  LATE,
  MID,
  START,
  END,
  APPROXIMATE,
  FISCAL,
  ERA,
  REPEATING,
  VAGUE,
  HOLIDAY,
  NAME_TAIL;

  /** This role in a set of roles. */
  public long bit() {
    return Bits.of(this);
  }

  /** A set of roles. */
  public static long anyOf(Role... roles) {
    return Bits.union(roles);
  }

  /** The section of a word list that holds the words of this role: {@code part of day}. */
  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
