package org.aidememoire.extract.time.en;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.time.Direction;
import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Match;
import org.aidememoire.extract.time.Meaning.Vague;
import org.aidememoire.extract.time.PhraseBook;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/** "now", "recently", "soon", "the near future", "these days": times that have no place on the calendar. */
final class VagueForm implements Form {

  private final PhraseBook<Direction> phrases;

  private VagueForm(PhraseBook<Direction> phrases) {
    this.phrases = phrases;
  }

  static VagueForm english() {
    Map<String, Direction> phrases = new LinkedHashMap<>();
    WordLists lists = WordLists.read("en", "vague");
    for (Direction direction : Direction.values()) {
      lists.words(direction.name().toLowerCase(Locale.ROOT)).forEach(phrase -> phrases.put(phrase, direction));
    }
    return new VagueForm(PhraseBook.of(Tokenizer.forLanguage("en"), phrases));
  }

  Collection<String> firstWords() {
    return phrases.firstWords();
  }

  @Override
  public long starters() {
    return Role.VAGUE.bit();
  }

  @Override
  public @Nullable Match match(Words words, int first) {
    PhraseBook.Found<Direction> found = phrases.longest(words, first);
    return found == null || words.isHyphen(found.end()) ? null : new Match(first, found.end(), new Vague(found.value()), "Vague");
  }
}
