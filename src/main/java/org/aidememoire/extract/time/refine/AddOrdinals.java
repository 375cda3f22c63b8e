package org.aidememoire.extract.time.refine;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning;
import org.aidememoire.extract.time.Meaning.CenturyOf;
import org.aidememoire.extract.time.Meaning.PieceOf;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * "the 16th and 17th centuries", "the first and second quarters of 1990": the first ordinal borrows
 * from the second.
 */
public final class AddOrdinals implements Refiner {

  @Override
  public List<Match> refine(Words words, List<Match> matches) {
    List<Match> all = new ArrayList<>(matches.size());
    int from = words.first();
    for (Match match : matches) {
      Match before = before(words, match, from);
      if (before != null) {
        all.add(before);
      }
      all.add(match);
      from = match.end();
    }
    return all;
  }

  private static @Nullable Match before(Words words, Match match, int from) {
    boolean numbered = match.meaning() instanceof CenturyOf || match.meaning() instanceof PieceOf;
    int link = words.is(match.first(), Role.DEFINITE) ? match.first() : match.first() - 1;
    boolean linked =
        numbered && words.isAny(link, Role.anyOf(Role.AND, Role.OR, Role.TO)) && link > from;
    if (!linked) {
      return null;
    }
    boolean suffix = words.is(link - 1, Role.ORDINAL_SUFFIX) && words.isGlued(link - 1);
    int first = suffix ? link - 2 : link - 1;
    int number =
        suffix && words.isNumber(first)
            ? words.number(first)
            : words.is(first, Role.ORDINAL) ? words.value(first, Role.ORDINAL) : 0;
    Meaning meaning = first < from ? null : withNumber(match.meaning(), number);
    return meaning == null
        ? null
        : new Match(first, link, meaning, null, match.form(), words.is(link, Role.TO));
  }

  private static @Nullable Meaning withNumber(Meaning meaning, int number) {
    if (meaning instanceof CenturyOf century) {
      boolean earlier = number > 0 && number < Math.abs(century.number());
      return earlier && century.number() > 0 ? new CenturyOf(number) : null;
    }
    return meaning instanceof PieceOf piece && number > 0 && number < piece.number()
        ? new PieceOf(piece.piece(), number, piece.year(), Relation.NONE)
        : null;
  }
}
