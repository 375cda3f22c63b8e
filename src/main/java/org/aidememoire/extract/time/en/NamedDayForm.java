package org.aidememoire.extract.time.en;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Holiday;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.NamedDay;
import org.aidememoire.extract.time.PhraseBook;
import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.aidememoire.extract.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** "Christmas Eve", "Easter 1990", "last Thanksgiving", "Ramadan". */
final class NamedDayForm implements Form {

  private final PhraseBook<Holiday> names;

  private NamedDayForm(PhraseBook<Holiday> names) {
    this.names = names;
  }

  static NamedDayForm english() {
    Map<String, Holiday> names = new LinkedHashMap<>();
    WordLists.read("en", "holidays")
        .section("day")
        .forEach(entry -> entry.words().forEach(name -> names.put(name, Holiday.of(entry.key()))));
    return new NamedDayForm(PhraseBook.of(Tokenizer.forLanguage("en"), names));
  }

  Collection<String> firstWords() {
    return names.firstWords();
  }

  @Override
  public long starters() {
    return Role.anyOf(Role.HOLIDAY, Role.THIS, Role.NEXT, Role.LAST);
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    Determiner determiner = words.is(first, Role.HOLIDAY) ? null : Determiner.at(words, first);
    int token = determiner == null ? first : determiner.end();
    PhraseBook.Found<Holiday> found =
        words.is(token, Role.HOLIDAY) && words.isCapitalized(token)
            ? names.longest(words, token)
            : null;
    if (found == null || NameTails.isName(words, found.end())) {
      return null;
    }
    Years year = Years.behind(words, found.end());
    Relation relation = determiner == null ? Relation.NONE : determiner.relation();
    NamedDay meaning =
        new NamedDay(found.value(), year == null ? YearSaid.NOTHING : year.year(), relation);
    return new Match(first, year == null ? found.end() : year.end(), meaning, "NamedDay");
  }
}
