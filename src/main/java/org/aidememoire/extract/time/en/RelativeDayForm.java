package org.aidememoire.extract.time.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.Anchor;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Meaning.Step;
import org.aidememoire.extract.time.PartOfDay;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "today", "tomorrow", "tonight", "2nite", "the day after tomorrow". */
final class RelativeDayForm implements Form {

  private final Map<String, String> speltWithTwo;

  private RelativeDayForm(Map<String, String> speltWithTwo) {
    this.speltWithTwo = speltWithTwo;
  }

  static RelativeDayForm english() {
    Map<String, String> words = new HashMap<>();
    WordLists.read("en", "times")
        .section("spelt with 2")
        .forEach(entry -> entry.words().forEach(word -> words.put(word, entry.key())));
    return new RelativeDayForm(words);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.RELATIVE_DAY, Role.RELATIVE_NIGHT, Role.DEFINITE, Role.UNIT);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (words.isNumber(first)) {
      return withTwo(words, first);
    }
    if (words.is(first, Role.RELATIVE_NIGHT)) {
      return match(first, first + 1, tonight());
    }
    if (words.is(first, Role.RELATIVE_DAY)
        && words.isCapitalized(first)
        && words.isCapitalized(first - 1)) {
      return null; // a newspaper
    }
    if (words.is(first, Role.RELATIVE_DAY)) {
      return match(first, first + 1, today(words.value(first, Role.RELATIVE_DAY)));
    }
    return beyond(words, first);
  }

  /** "2day" is today, but "a 2day trip" takes two. */
  private @Nullable Match withTwo(Words words, int first) {
    boolean two =
        words.digits(first) == 1
            && words.number(first) == 2
            && words.startsFree(first)
            && words.isGlued(first + 1)
            && Heads.isHead(words, first + 1);
    String day = two ? speltWithTwo.get(words.text(first + 1).toLowerCase(Locale.ROOT)) : null;
    if (day == null) {
      return null;
    }
    return switch (day) {
      case "tonight" -> match(first, first + 2, tonight());
      case "tomorrow" -> match(first, first + 2, today(1));
      default -> match(first, first + 2, today(0));
    };
  }

  private static Match match(int first, int end, Meaning meaning) {
    return new Match(first, end, meaning, "RelativeDay");
  }

  private static PartOf tonight() {
    return new PartOf(PartOfDay.NIGHT, today(0), Relation.NONE);
  }

  private static Step today(int days) {
    return new Step(Unit.DAY, days, Anchor.REFERENCE, Unit.DAY);
  }

  private static @Nullable Match beyond(Words words, int first) {
    int day = words.is(first, Role.DEFINITE) ? first + 1 : first;
    boolean isDay =
        words.is(day, Role.UNIT)
            && words.value(day, Role.UNIT) == 3
            && words.is(day + 2, Role.RELATIVE_DAY);
    if (!isDay) {
      return null;
    }
    int step = words.is(day + 1, Role.BEFORE) ? -1 : words.is(day + 1, Role.AFTER) ? 1 : 0;
    int base = words.value(day + 2, Role.RELATIVE_DAY);
    return step == 0 ? null : match(first, day + 3, today(base + step));
  }
}
