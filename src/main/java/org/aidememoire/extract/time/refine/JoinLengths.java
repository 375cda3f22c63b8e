package org.aidememoire.extract.time.refine;

import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Length;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "an hour and 20 minutes", "two years, three months and five days". */
public final class JoinLengths extends Joining {

  @Override
  @Nullable Match join(Words words, Match left, Match right) {
    return left.meaning() instanceof Length coarse
            && right.meaning() instanceof Length fine
            && isFiner(fine.unit(), coarse.unit())
            && isLink(words, left.end(), right.first())
            && right.mod() == null
        ? joined(left, right, coarse, fine)
        : null;
  }

  private static @Nullable Match joined(Match left, Match right, Length coarse, Length fine) {
    Double amount = coarse.amount();
    Double more = fine.amount();
    boolean goesOn =
        coarse.value().indexOf('.') < 0 && !coarse.value().endsWith(fine.unit().code());
    if (amount == null || more == null || !goesOn) {
      return null; // "two and a half years, six months"
    }
    Length both =
        new Length(
            value(coarse.value(), fine.value()),
            amount + more * seconds(fine.unit()) / seconds(coarse.unit()),
            coarse.unit());
    return left.withEnd(right.end()).withMeaning(both);
  }

  /** P1Y and P6M are P1Y6M; PT1H and PT20M are PT1H20M; P1D and PT2H are P1DT2H. */
  private static String value(String coarse, String fine) {
    return coarse + fine.substring(coarse.startsWith("PT") ? 2 : 1);
  }

  private static boolean isFiner(Unit fine, Unit coarse) {
    return fine.compareTo(coarse) < 0 && seconds(fine) > 0 && seconds(coarse) > 0;
  }

  /** Of the units that are added up; 0 for those that nobody adds to others. */
  private static double seconds(Unit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3_600;
      case DAY -> 86_400;
      case WEEK -> 604_800;
      case MONTH -> 2_629_746;
      case YEAR -> 31_556_952;
      case WEEKEND, QUARTER, DECADE, CENTURY, MILLENNIUM -> 0;
    };
  }

  private static boolean isLink(Words words, int from, int to) {
    int token = words.isSymbol(from, ',') ? from + 1 : from;
    return token == to || (words.is(token, Role.AND) && token + 1 == to);
  }
}
