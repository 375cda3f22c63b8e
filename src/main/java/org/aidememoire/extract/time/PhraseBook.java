package org.aidememoire.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Phrases of several words, each with what it stands for. */
public final class PhraseBook<V> {

  /** A phrase found: what it stands for, and the token behind it. */
  public record Found<V>(V value, int end) {}

  private record Phrase<V>(List<String> words, V value) {}

  private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();

  private PhraseBook() {}

  public static <V> PhraseBook<V> of(Tokenizer tokenizer, Map<String, V> phrases) {
    PhraseBook<V> book = new PhraseBook<>();
    phrases.forEach((phrase, value) -> book.add(words(tokenizer.read(phrase)), value));
    book.byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt(phrase -> -phrase.words().size())));
    return book;
  }

  private static List<String> words(Document phrase) {
    return IntStream.range(0, phrase.size()).mapToObj(token -> fold(phrase.textOf(token))).toList();
  }

  private void add(List<String> words, V value) {
    byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase<>(words, value));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The longest phrase that begins at this token. */
  public @Nullable Found<V> longest(Words words, int first) {
    for (Phrase<V> phrase : byFirstWord.getOrDefault(fold(words.text(first)), List.of())) {
      if (isAt(words, first, phrase.words())) {
        return new Found<>(phrase.value(), first + phrase.words().size());
      }
    }
    return null;
  }

  private static boolean isAt(Words words, int first, List<String> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!fold(words.text(first + i)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
