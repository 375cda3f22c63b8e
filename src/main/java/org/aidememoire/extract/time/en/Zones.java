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
    String id =
        words.has(first) && words.document().shape(first) == CaseShape.UPPER
            ? abbreviations.get(words.text(first).replace(".", ""))
            : null;
    if (id != null) {
      return abbreviation(words, first, id);
    }
    PhraseBook.Found<String> place = places.longest(words, first);
    return place != null && words.text(place.end()).equalsIgnoreCase("time")
        ? found(words, first, place.end() + 1, place.value())
        : null;
  }

  private static Found abbreviation(Words words, int first, String id) {
    char sign = words.symbol(first + 1);
    boolean offset =
        (sign == '+' || sign == '-')
            && words.isGlued(first + 2)
            && words.digits(first + 2) > 0
            && words.digits(first + 2) <= 2;
    return offset && id.equals("Etc/UTC")
        ? found(
            words,
            first,
            first + 3,
            (sign == '+' ? "+" : "-") + String.format("%02d", words.number(first + 2)))
        : found(words, first, first + 1, id);
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
