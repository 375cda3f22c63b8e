package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.SeasonOf;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * "the summer of 1990", "autumn 1990", "in spring"; not "a spring", "the fall of Rome", "summer
 * camp".
 */
final class SeasonForm implements Form {

  private static final int SPRING = 0;
  private static final int AUTUMN = 2;
  private static final long BEHIND =
      Role.anyOf(Role.IN, Role.EARLY, Role.LATE, Role.MID, Role.FROM, Role.BEFORE, Role.AFTER);

  @Override
  public long starters() {
    return Role.anyOf(Role.SEASON, Role.DEFINITE);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    if (!words.is(token, Role.SEASON)) {
      return null;
    }
    Years year = Years.behind(words, token + 1);
    if (year == null && !isAlone(words, first, token)) {
      return null;
    }
    YearSaid said = year == null ? YearSaid.NOTHING : year.year();
    SeasonOf meaning = new SeasonOf(Constants.season(words, token), said, Relation.NONE);
    return new Match(first, year == null ? token + 1 : year.end(), meaning, "Season");
  }

  private static boolean isAlone(Words words, int first, int token) {
    int season = words.value(token, Role.SEASON);
    boolean ambiguous = season == SPRING || words.text(token).equalsIgnoreCase("fall");
    boolean article = token > first;
    if (words.is(token + 1, Role.OF) && (article || season == AUTUMN)) {
      return false;
    }
    boolean ends =
        !words.isWord(token + 1) || words.isAny(token + 1, Role.anyOf(Role.AND, Role.OR, Role.TO));
    boolean within = article && words.is(first - 1, Role.IN);
    return (article && (ends || within || !ambiguous))
        || (!article && words.isAny(first - 1, BEHIND))
        || (!ambiguous && ends);
  }
}
