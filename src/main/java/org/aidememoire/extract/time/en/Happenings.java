package org.aidememoire.extract.time.en;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.text.WordLists.Entry;
import org.aidememoire.extract.time.Words;

/**
 * The nouns that make a time of the word before them: a "spring offensive", a "March summit", a
 * "morning run".
 */
final class Happenings {

  private final Set<String> events;
  private final Set<String> pursuits;

  private Happenings(Set<String> events, Set<String> pursuits) {
    this.events = events;
    this.pursuits = pursuits;
  }

  static Happenings english() {
    WordLists lists = WordLists.read("en", "happenings");
    return new Happenings(words(lists, "event"), words(lists, "pursuit"));
  }

  private static Set<String> words(WordLists lists, String section) {
    Set<String> words = new HashSet<>();
    lists.section(section).stream().map(Entry::words).flatMap(List::stream).forEach(words::add);
    return words;
  }

  /** "offensive", "counter-offensive", "talks". */
  boolean isEvent(Words words, int token) {
    boolean compound = words.isDash(token + 1) && words.isWord(token + 2);
    return isOf(events, words, token) || (compound && isOf(events, words, token + 2));
  }

  /** What people do at an hour of the day: "run", "session". */
  boolean isPursuit(Words words, int token) {
    return isOf(pursuits, words, token);
  }

  private static boolean isOf(Set<String> nouns, Words words, int token) {
    String word = words.text(token).toLowerCase(Locale.ROOT);
    return nouns.contains(word)
        || (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)));
  }
}
