package org.aidememoire.extract.time.en;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** What must stand around a phrase. */
  private enum Place {
    ANYWHERE,
    BEHIND_PREPOSITION,
    BEFORE_NO_NOUN
  }

  /** What a phrase means, and where. */
  private record Phrase(Vague meaning, Place place) {}

  private final PhraseBook<Phrase> phrases;

  private VagueForm(PhraseBook<Phrase> phrases) {
    this.phrases = phrases;
  }

  static VagueForm english() {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    WordLists lists = WordLists.read("en", "vague");
    for (Direction direction : Direction.values()) {
      String section = direction.name().toLowerCase(Locale.ROOT);
      add(phrases, lists.words(section), new Vague(direction, false), Place.ANYWHERE);
    }
    Vague past = new Vague(Direction.PAST, false);
    Vague present = new Vague(Direction.PRESENT, false);
    Vague future = new Vague(Direction.FUTURE, false);
    add(phrases, lists.words("soon"), new Vague(Direction.FUTURE, true), Place.ANYWHERE);
    add(phrases, lists.words("future as a noun"), future, Place.BEFORE_NO_NOUN);
    add(phrases, lists.words("past behind a preposition"), past, Place.BEHIND_PREPOSITION);
    add(phrases, lists.words("present behind a preposition"), present, Place.BEHIND_PREPOSITION);
    return new VagueForm(PhraseBook.of(Tokenizer.forLanguage("en"), phrases));
  }

  private static void add(
      Map<String, Phrase> phrases, List<String> words, Vague meaning, Place place) {
    words.forEach(word -> phrases.put(word, new Phrase(meaning, place)));
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
    return !compared
        && !words.isHyphen(found.end())
        && isPlaced(words, first, found.end(), found.value().place());
  }

  private static boolean isPlaced(Words words, int first, int end, Place place) {
    return switch (place) {
      case ANYWHERE -> true;
      case BEHIND_PREPOSITION ->
          words.isAny(first - 1, Role.anyOf(Role.IN, Role.OF, Role.FROM, Role.TO));
      case BEFORE_NO_NOUN -> words.is(first - 1, Role.IN) || !words.isWord(end);
    };
  }

  /** "soon after", "as soon as". */
  private static boolean isCompared(Words words, int token) {
    return words.isAny(token, Role.anyOf(Role.AFTER, Role.BEFORE, Role.LATER))
        || words.text(token).equals("as");
  }
}
