package org.aidememoire.extract.time.en;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Span;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.text.WordLists.Entry;
import org.aidememoire.extract.time.PhraseBook;
import org.aidememoire.extract.time.When.Zone;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** Names of time zones behind an hour: "GMT", "EST", "GMT+3", "Moscow time", "local time". */
final class Zones {

  /** A zone and the token behind it. */
  record Found(Zone zone, int end) {}

  private static final String UNKNOWN = "";

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, String> alone = new HashMap<>();
  private final PhraseBook<String> places;

  private Zones(WordLists lists, Tokenizer tokenizer) {
    lists
        .section("abbreviation")
        .forEach(
            entry ->
                entry
                    .words()
                    .forEach(
                        word -> abbreviations.put(word.toUpperCase(Locale.ROOT), entry.key())));
    lists
        .section("alone")
        .forEach(entry -> entry.words().forEach(word -> alone.put(word, entry.key())));
    Map<String, String> names = new LinkedHashMap<>();
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*"))
        .sorted()
        .forEach(id -> names.put(city(id), id));
    for (Entry entry : lists.section("place")) {
      entry.words().forEach(word -> names.put(word, entry.key()));
    }
    places = PhraseBook.of(tokenizer, names);
  }

  static Zones english() {
    return new Zones(WordLists.read("en", "zones"), Tokenizer.forLanguage("en"));
  }

  /** "America/New_York" is called "new york". */
  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** The zone that begins here, perhaps in brackets. */
  @Nullable Found at(Words words, int first) {
    if (!words.isWord(first)) {
      boolean bracket = words.isSymbol(first, '(');
      Found inside = bracket ? named(words, first + 1) : null;
      return inside != null && words.isSymbol(inside.end(), ')')
          ? new Found(inside.zone(), inside.end() + 1)
          : null;
    }
    return named(words, first);
  }

  private @Nullable Found named(Words words, int first) {
    String id = isAbbreviation(words, first) ? abbreviations.get(bare(words.text(first))) : null;
    if (id != null) {
      return id.equals("Etc/UTC") ? universal(words, first) : found(words, first, first + 1, id);
    }
    PhraseBook.Found<String> place = places.longest(words, first);
    if (place != null && words.text(place.end()).equalsIgnoreCase("time")) {
      return found(words, first, place.end() + 1, place.value());
    }
    String us =
        words.isCapitalized(first) ? alone.get(words.text(first).toLowerCase(Locale.ROOT)) : null;
    boolean beforeNoun = words.isWord(first + 1) && words.roles(first + 1) == 0;
    return us != null && !beforeNoun
        ? found(words, first, first + 1, us)
        : null;
  }

  private static String bare(String abbreviation) {
    return abbreviation.replace(".", "");
  }

  /** In capitals; the Z of 0900Z stands close. */
  private static boolean isAbbreviation(Words words, int token) {
    if (!words.has(token)) {
      return false;
    }
    return bare(words.text(token)).length() == 1
        ? words.isGlued(token)
        : words.document().shape(token) == CaseShape.UPPER;
  }

  /** "GMT", "UTC+3", "GMT+5:30", "UTC-0330". */
  private static Found universal(Words words, int first) {
    char sign = words.symbol(first + 1);
    int hours = first + 2;
    int digits = words.isGlued(hours) ? words.digits(hours) : 0;
    if ((sign != '+' && sign != '-' && sign != '\u2212') || digits == 0 || digits > 4) {
      return found(words, first, first + 1, "Etc/UTC");
    }
    boolean minutes =
        words.isSymbol(hours + 1, ':')
            && words.isGlued(hours + 1)
            && words.isGlued(hours + 2)
            && words.digits(hours + 2) == 2;
    int number = digits > 2 ? words.number(hours) : words.number(hours) * 100;
    number += minutes ? words.number(hours + 2) : 0;
    String offset =
        String.format("%s%02d:%02d", sign == '+' ? "+" : "-", number / 100, number % 100);
    return found(words, first, minutes ? hours + 3 : hours + 1, offset);
  }

  private static Found found(Words words, int first, int end, String id) {
    Span span = words.document().span(first, end);
    return new Found(new Zone(words.document().textOf(span), zoneId(id)), end);
  }

  private static @Nullable ZoneId zoneId(String id) {
    if (id.equals(UNKNOWN)) {
      return null;
    }
    try {
      return id.equals("Etc/UTC") ? ZoneOffset.UTC : ZoneId.of(id);
    } catch (DateTimeException e) {
      return null; // an offset that no place has, "GMT+77"
    }
  }
}
