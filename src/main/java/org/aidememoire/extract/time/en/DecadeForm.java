package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.DecadeOf;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "the 1990s", "1990's", "the '90s", "the nineties", "the 250s BC"; not "in her nineties". */
final class DecadeForm implements Form {

  @Override
  public long starters() {
    return Role.anyOf(Role.DEFINITE, Role.DECADE);
  }

  @Override
  public boolean startsWithNumber() {
    return true;
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    boolean article = words.is(first, Role.DEFINITE);
    int token = article ? first + 1 : first;
    if (words.is(token, Role.DECADE)) {
      boolean calendar =
          article
              || words.isAny(first - 1, Role.anyOf(Role.EARLY, Role.LATE, Role.MID))
              || words.isDash(first - 1);
      return calendar ? match(first, token + 1, 1900 + words.value(token, Role.DECADE)) : null;
    }
    int number = words.isElided(token) ? token + 1 : token;
    return isDecade(words, number, article || number > token) ? digits(words, first, number) : null;
  }

  private static boolean isDecade(Words words, int number, boolean shortYearMayBe) {
    int digits = words.digits(number);
    boolean plural =
        words.isGlued(number + 1)
            && (words.text(number + 1).equals("s")
                || isGenitive(words, number + 1)
                || words.text(number + 1).endsWith("'s")
                || words.text(number + 1).equals("\u2019s"));
    return plural
        && digits >= 2
        && digits <= 4
        && words.number(number) % 10 == 0
        && (digits > 2 || shortYearMayBe)
        && !Counts.isCounted(words, isGenitive(words, number + 1) ? number + 2 : number + 1);
  }

  /** The tokens of "1840's". */
  private static boolean isGenitive(Words words, int token) {
    char sign = words.symbol(token);
    return (sign == '\'' || sign == '\u2019')
        && words.isGlued(token + 1)
        && words.text(token + 1).equals("s");
  }

  private static @Nullable Match digits(Words words, int first, int number) {
    int year = words.number(number);
    int end = isGenitive(words, number + 1) ? number + 3 : number + 2;
    if (words.is(end, Role.ERA) && words.value(end, Role.ERA) < 0) {
      return match(first, end + 1, -year);
    }
    int digits = words.digits(number);
    return digits == 3 ? null : match(first, end, digits == 2 ? 1900 + year : year);
  }

  private static Match match(int first, int end, int firstYear) {
    return new Match(first, end, new DecadeOf(firstYear), "Decade");
  }
}
