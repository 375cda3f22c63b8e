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
 * "the summer of 1990", "autumn 1990", "in spring", "spring offensive", "1990 summer"; not "a
 * spring", "the fall of Rome", "summer camp".
 */
final class SeasonForm implements Form {

  private static final int SPRING = 0;
  private static final int AUTUMN = 2;
  private static final long BEHIND =
      Role.anyOf(
          Role.IN,
          Role.EARLY,
          Role.LATE,
          Role.MID,
          Role.FROM,
          Role.BEFORE,
          Role.AFTER);

  private final Happenings happenings;

  SeasonForm(Happenings happenings) {
    this.happenings = happenings;
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.SEASON, Role.DEFINITE);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    if (words.isNumber(first)) {
      return behindYear(words, first);
    }
    int token = words.is(first, Role.DEFINITE) ? first + 1 : first;
    if (!words.is(token, Role.SEASON)) {
      return null;
    }
    Years year = Years.behind(words, token + 1);
    boolean ofEvent =
        token == first && happenings.isEvent(words, token + 1) && isNoun(words, token);
    if (year == null && !ofEvent && !isAlone(words, first, token)) {
      return null;
    }
    YearSaid said = year == null ? YearSaid.NOTHING : year.year();
    return new Match(
        first, year == null ? token + 1 : year.end(), meaning(words, token, said), "Season");
  }

  /** "the 1990 summer season"; in "by 1990 fall rates" it is the verb. */
  private @Nullable Match behindYear(Words words, int first) {
    boolean season =
        words.is(first + 1, Role.SEASON)
            && words.startsFree(first)
            && Years.isYear(words, first)
            && (!isAmbiguous(words, first + 1) || happenings.isEvent(words, first + 2));
    YearSaid year = season ? YearSaid.number(words.number(first)) : YearSaid.NOTHING;
    return season ? new Match(first, first + 2, meaning(words, first + 1, year), "Season") : null;
  }

  private static SeasonOf meaning(Words words, int token, YearSaid year) {
    return new SeasonOf(Constants.season(words, token), year, Relation.NONE);
  }

  /** "the fall campaign", but "stocks fall, strike or no strike" has a verb. */
  private static boolean isNoun(Words words, int token) {
    long articles = Role.anyOf(Role.DEFINITE, Role.INDEFINITE, Role.POSSESSIVE);
    return !isAmbiguous(words, token)
        || words.isCapitalized(token)
        || words.isAny(token - 1, articles)
        || words.isAny(token - 2, articles);
  }

  private static boolean isAmbiguous(Words words, int token) {
    return words.value(token, Role.SEASON) == SPRING || words.text(token).equalsIgnoreCase("fall");
  }

  private static boolean isAlone(Words words, int first, int token) {
    int season = words.value(token, Role.SEASON);
    boolean ambiguous = isAmbiguous(words, token);
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
