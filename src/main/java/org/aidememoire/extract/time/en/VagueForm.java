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

/**
 * "now", "recently", "soon", "the near future", "these days": times that have no place on the
 * calendar.
 */
final class VagueForm implements Form {

  /** What a phrase means, and what must stand around it. */
  private record Phrase(Vague meaning, boolean behindPreposition) {}

  private final PhraseBook<Phrase> phrases;

  private VagueForm(PhraseBook<Phrase> phrases) {
    this.phrases = phrases;
  }

  static VagueForm english() {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    WordLists lists = WordLists.read("en", "vague");
    for (Direction direction : Direction.values()) {
      String section = direction.name().toLowerCase(Locale.ROOT);
      lists
          .words(section)
          .forEach(phrase -> phrases.put(phrase, new Phrase(new Vague(direction, false), false)));
    }
    lists
        .words("soon")
        .forEach(
            phrase -> phrases.put(phrase, new Phrase(new Vague(Direction.FUTURE, true), false)));
    lists
        .words("past behind a preposition")
        .forEach(phrase -> phrases.put(phrase, new Phrase(new Vague(Direction.PAST, false), true)));
    lists
        .words("present behind a preposition")
        .forEach(
            phrase -> phrases.put(phrase, new Phrase(new Vague(Direction.PRESENT, false), true)));
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
    PhraseBook.Found<Phrase> found = phrases.longest(words, first);
    return found == null || !fits(words, first, found)
        ? null
        : new Match(first, found.end(), found.value().meaning(), "Vague");
  }

  private static boolean fits(Words words, int first, PhraseBook.Found<Phrase> found) {
    boolean compared = found.value().meaning().tensed() && isCompared(words, found.end());
    boolean alone =
        found.value().behindPreposition()
            && !words.isAny(first - 1, Role.anyOf(Role.IN, Role.OF, Role.FROM, Role.TO));
    return !compared && !alone && !words.isHyphen(found.end());
  }

  /** "soon after", "as soon as". */
  private static boolean isCompared(Words words, int token) {
    return words.isAny(token, Role.anyOf(Role.AFTER, Role.BEFORE, Role.LATER))
        || words.text(token).equals("as");
  }
}
