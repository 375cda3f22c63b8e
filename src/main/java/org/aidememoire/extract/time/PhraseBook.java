package org.aidememoire.extract.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordIndex;
import org.jspecify.annotations.Nullable;

/** Phrases of several words, each with what it stands for. */
public final class PhraseBook<V> {

  /** A phrase found: what it stands for, and the token behind it. */
  public record Found<V>(V value, int end) {}

  /** The ids of a phrase's words; a sign stands for itself, below zero. */
  private record Phrase<V>(List<Integer> words, V value) {}

  private final WordIndex words;
  private final List<List<Phrase<V>>> byFirstWord;

  private PhraseBook(WordIndex words, List<List<Phrase<V>>> byFirstWord) {
    this.words = words;
    this.byFirstWord = byFirstWord;
  }

  public static <V> PhraseBook<V> of(Tokenizer tokenizer, Map<String, V> phrases) {
    WordIndex words =
        WordIndex.of(
            phrases.keySet().stream()
                .flatMap(phrase -> tokens(tokenizer.read(phrase)).stream())
                .toList());
    List<List<Phrase<V>>> byFirstWord = new ArrayList<>();
    IntStream.rangeClosed(0, words.size()).forEach(id -> byFirstWord.add(new ArrayList<>()));
    PhraseBook<V> book = new PhraseBook<>(words, byFirstWord);
    phrases.forEach((phrase, value) -> book.add(tokenizer.read(phrase), value));
    byFirstWord.forEach(all -> all.sort(Comparator.comparingInt(phrase -> -phrase.words().size())));
    return book;
  }

  private static List<String> tokens(Document phrase) {
    return IntStream.range(0, phrase.size()).mapToObj(phrase::textOf).toList();
  }

  private void add(Document phrase, V value) {
    List<Integer> ids =
        IntStream.range(0, phrase.size()).map(token -> id(phrase, token)).boxed().toList();
    byFirstWord.get(ids.get(0)).add(new Phrase<>(ids, value));
  }

  private int id(Document document, int token) {
    char sign = document.symbol(token);
    return sign == 0 ? words.id(document, token) : -sign;
  }

  /** The words that a phrase can begin with. */
  public Collection<String> firstWords() {
    return IntStream.rangeClosed(1, words.size())
        .filter(id -> !byFirstWord.get(id).isEmpty())
        .mapToObj(words::word)
        .toList();
  }

  /** The longest phrase that begins at this token. */
  public @Nullable Found<V> longest(Words sentence, int first) {
    int id = sentence.has(first) ? Math.max(0, id(sentence.document(), first)) : 0;
    for (Phrase<V> phrase : byFirstWord.get(id)) {
      if (isAt(sentence, first, phrase.words())) {
        return new Found<>(phrase.value(), first + phrase.words().size());
      }
    }
    return null;
  }

  private boolean isAt(Words sentence, int first, List<Integer> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!sentence.has(first + i) || id(sentence.document(), first + i) != phrase.get(i)) {
        return false;
      }
    }
    return true;
  }
}
