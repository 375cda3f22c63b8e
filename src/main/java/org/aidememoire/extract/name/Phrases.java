package org.aidememoire.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordIndex;
import org.jspecify.annotations.Nullable;

/** Many phrases of one or more tokens, found in a document by one look-up a token; of two at one place the longer wins. */
public final class Phrases<T> {

  /** A phrase found: its value and the token behind it. */
  public record Found<T>(T value, int end) {}

  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  private record Phrase<T>(int[] codes, T value) {}

  /** What a clitic is read behind. */
  private static final String HOST = "they";

  private final WordIndex words;
  private final List<List<Phrase<T>>> byFirstWord;

  private Phrases(WordIndex words, List<List<Phrase<T>>> byFirstWord) {
    this.words = words;
    this.byFirstWord = byFirstWord;
  }

  /** The phrases are cut by the tokenizer that cuts the documents; each has to start with a word. */
  public static <T> Phrases<T> of(Tokenizer tokenizer, Map<String, T> values) {
    Map<String, Document> read = new TreeMap<>();
    values.keySet().forEach(phrase -> read.put(phrase, tokenizer.read(isClitic(phrase) ? HOST + phrase : phrase)));
    WordIndex words = WordIndex.of(read.values().stream().flatMap(Phrases::tokens).toList());
    List<List<Phrase<T>>> byFirstWord = new ArrayList<>();
    for (int id = 0; id <= words.size(); id++) {
      byFirstWord.add(new ArrayList<>());
    }
    values.forEach((phrase, value) -> add(byFirstWord, words, read.get(phrase), isClitic(phrase) ? 1 : 0, value));
    byFirstWord.forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.codes.length)));
    byFirstWord.replaceAll(List::copyOf);
    return new Phrases<>(words, byFirstWord);
  }

  private static java.util.stream.Stream<String> tokens(Document document) {
    return java.util.stream.IntStream.range(0, document.size()).mapToObj(document::textOf);
  }

  /** "'ll" is one only behind a word. */
  private static boolean isClitic(String phrase) {
    return phrase.startsWith("'");
  }

  private static <T> void add(List<List<Phrase<T>>> byFirstWord, WordIndex words, @Nullable Document phrase, int from, T value) {
    if (phrase != null && phrase.size() > from && phrase.isWord(0)) {
      int[] codes = new int[phrase.size() - from];
      for (int token = 0; token < codes.length; token++) {
        codes[token] = code(words, phrase, from + token);
      }
      byFirstWord.get(codes[0]).add(new Phrase<>(codes, value));
    }
  }

  /** A word's id; numbers and signs, which a word index does not hold, as negative numbers. */
  private static int code(WordIndex words, Document document, int token) {
    return switch (document.kind(token)) {
      case WORD, CLITIC, ADDRESS -> words.id(document, token);
      case NUMBER -> -1 - Math.min(document.number(token), 0xFFFF);
      case SYMBOL -> -0x20000 - document.symbol(token);
    };
  }

  /** The longest phrase that starts at the token, null if none does. */
  public @Nullable Found<T> at(Document document, int token) {
    int first = words.id(document, token);
    if (first == WordIndex.UNKNOWN) {
      return null;
    }
    List<Phrase<T>> phrases = byFirstWord.get(first);
    if (phrases.isEmpty()) {
      return null;
    }
    // looked up once, as a word like "foreign" begins many phrases
    int second = token + 1 < document.size() ? code(words, document, token + 1) : WordIndex.UNKNOWN;
    for (int i = 0; i < phrases.size(); i++) {
      Phrase<T> phrase = phrases.get(i);
      if (matches(phrase.codes, second, document, token)) {
        return new Found<>(phrase.value, token + phrase.codes.length);
      }
    }
    return null;
  }

  private boolean matches(int[] codes, int second, Document document, int token) {
    if (token + codes.length > document.size() || (codes.length > 1 && codes[1] != second)) {
      return false;
    }
    for (int i = 2; i < codes.length; i++) {
      if (code(words, document, token + i) != codes[i]) {
        return false;
      }
    }
    return true;
  }
}
