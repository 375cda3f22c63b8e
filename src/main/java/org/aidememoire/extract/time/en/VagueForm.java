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

  private final PhraseBook<Vague> phrases;

  private VagueForm(PhraseBook<Vague> phrases) {
    this.phrases = phrases;
  }

  static VagueForm english() {
    Map<String, Vague> phrases = new LinkedHashMap<>();
    WordLists lists = WordLists.read("en", "vague");
    for (Direction direction : Direction.values()) {
      lists.words(direction.name().toLowerCase(Locale.ROOT)).forEach(phrase -> phrases.put(phrase, new Vague(direction, false)));
    }
    lists.words("soon").forEach(phrase -> phrases.put(phrase, new Vague(Direction.FUTURE, true)));
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
    PhraseBook.Found<Vague> found = phrases.longest(words, first);
    if (found == null || words.isHyphen(found.end()) || (found.value().tensed() && isCompared(words, found.end()))) {
      return null;
    }
    return new Match(first, found.end(), found.value(), "Vague");
  }

  /** "soon after", "as soon as". */
  private static boolean isCompared(Words words, int token) {
    return words.isAny(token, Role.anyOf(Role.AFTER, Role.BEFORE, Role.LATER)) || words.text(token).equals("as");
  }
}
