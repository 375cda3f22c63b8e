package org.aidememoire.extract.sighting;

import java.util.Locale;
import org.aidememoire.extract.text.Bits;

/** What a small word tells; each constant has a section of its name in {@code cues.txt}. */
enum Cue {
  WILL,
  WOULD,
  MAY,
  IS,
  WAS,
  BE,
  HAS,
  /** "had been due": of what may not happen any more. */
  HAD,
  DO,
  TO,
  DUE,
  EXPECTED,
  PLAN,
  HOPE,
  INVITE,
  NOT,
  IF,
  CANCEL,
  POSTPONE,
  OVER,
  HAPPEN,
  HAPPENED,
  LAST,
  NEXT,
  MAYBE,
  AGAIN,
  AFTER,
  BEFORE,
  DURING,
  SAY,
  CLAUSE,
  AND,
  OR,
  WITH,
  TOPIC,
  PURPOSE,
  OF,
  FOR,
  IN,
  FROM,
  BOTH,
  /** "as planned": what is said not to happen was to have happened. */
  AS_PLANNED,
  HE,
  IT,
  I,
  THEY,
  HERE,
  THERE,
  BY,
  DENY,
  HABIT,
  VESSEL,
  SITE,
  DOMESTIC,
  BUSINESS,
  SPORT,
  CEREMONY,
  PEOPLE,
  DETERMINER,
  INDEFINITE,
  REMOTE,
  AGREEMENT,
  UNTIL,
  FORMERLY;

  long bit() {
    return Bits.of(this);
  }

  String section() {
    return name().toLowerCase(Locale.ROOT);
  }

  static long bits(Cue... cues) {
    return Bits.union(cues);
  }
}
