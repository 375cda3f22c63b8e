package org.aidememoire.extract.time.en;

import java.util.Locale;
import java.util.Set;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;

/** Tells numbers that count or number something from those that name a year or a day. */
final class Counts {

  /** Nouns that a number follows as a name: "page 1990". */
  private static final Set<String> NUMBERED =
      Set.of(
          "page",
          "pages",
          "p.",
          "pp.",
          "call",
          "dial",
          "boeing",
          "airbus",
          "bmw",
          "peugeot",
          "mercedes",
          "porsche",
          "runner",
          "version",
          "room",
          "flight",
          "no.",
          "nos.",
          "number",
          "numbers",
          "chapter",
          "section",
          "article",
          "route",
          "highway",
          "model",
          "channel",
          "resolution",
          "line",
          "lot",
          "box",
          "bill",
          "rule",
          "series",
          "windows",
          "office",
          "gate",
          "unit",
          "extension",
          "ext.",
          "tel.",
          "phone",
          "fax",
          "code",
          "level",
          "nearly",
          "roughly",
          "approximately",
          "$",
          "#",
          "\u00A3",
          "\u20AC",
          "\u00A5",
          "rs");

  /** What a count of four digits is often a count of, beside plural nouns. */
  private static final Set<String> COUNTED =
      Set.of(
          "percent",
          "per",
          "people",
          "men",
          "women",
          "children",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "feet",
          "ft",
          "dollars",
          "euros",
          "pounds",
          "yen",
          "troops",
          "soldiers",
          "jobs",
          "shares",
          "points",
          "votes",
          "seats",
          "tons",
          "tonnes",
          "barrels",
          "acres",
          "hectares",
          "kg",
          "hp",
          "cc",
          "mph",
          "times",
          "million",
          "billion",
          "gmt",
          "utc",
          "hours",
          "hrs",
          "local",
          "square",
          "days",
          "years",
          "pages",
          "members",
          "students",
          "workers",
          "units",
          "dead",
          "prisoners");

  private Counts() {}

  /** What a number is joined to by a hyphen: "a 2000-strong force". */
  private static final Set<String> COUNTED_WITH_HYPHEN =
      Set.of(
          "strong",
          "member",
          "seat",
          "page",
          "point",
          "kg",
          "km",
          "mile",
          "foot",
          "meter",
          "metre",
          "man",
          "ton",
          "tonne",
          "acre",
          "hectare",
          "room",
          "bed",
          "word",
          "horsepower",
          "watt");

  /** "1990 people". */
  static boolean isCounted(Words words, int token) {
    if (words.isHyphen(token + 1)) {
      return COUNTED_WITH_HYPHEN.contains(words.text(token + 2).toLowerCase(Locale.ROOT));
    }
    String next = words.text(token + 1).toLowerCase(Locale.ROOT);
    if (next.equals("%") || (words.isGlued(token + 1) && words.isWord(token + 1))) {
      return true;
    }
    return COUNTED.contains(next);
  }

  /** "page 1990". */
  static boolean isNumbered(Words words, int token) {
    String before = words.text(token - 1);
    return NUMBERED.contains(before.toLowerCase(Locale.ROOT))
        || (words.isDash(token - 1)
            && words.isGlued(token)
            && words.isGlued(token - 1)
            && !words.isNumber(token - 2))
        || isPluralBehind(words, token);
  }

  /** "555-2010", "+41 22 730 2010", "2014-1138-77". */
  static boolean isInNumber(Words words, int token) {
    boolean before = words.isNumber(token - 1) && words.digits(token - 1) != 4;
    boolean dashBefore =
        words.isHyphen(token - 1) && words.isNumber(token - 2) && words.digits(token - 2) != 4;
    int behind = words.isHyphen(token + 1) ? words.digits(token + 2) : 0;
    boolean dashBehind =
        behind == 1 || behind == 3 || behind > 4 || (behind > 0 && words.isHyphen(token + 3));
    boolean slash =
        words.isSymbol(token + 1, '/')
            && words.isGlued(token + 1)
            && words.isGlued(token + 2)
            && words.digits(token + 2) > 0
            && words.number(token + 2) != words.number(token) % 100 + 1;
    return slash
        || before
        || dashBefore
        || dashBehind
        || (behind == 4 && !Years.isYear(words, token + 2));
  }

  private static boolean isPluralBehind(Words words, int token) {
    boolean lower = words.isWord(token + 1) && words.document().shape(token + 1) == CaseShape.LOWER;
    return lower
        && words.text(token + 1).endsWith("s")
        && words.text(token + 1).length() > 3
        && !words.isAny(token + 1, Role.anyOf(Role.PLURAL_UNIT, Role.UNIT));
  }
}
