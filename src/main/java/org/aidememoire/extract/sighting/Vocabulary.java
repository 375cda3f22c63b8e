package org.aidememoire.extract.sighting;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Phrases;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** One language's words for meetings and for what is said about them; immutable. */
public final class Vocabulary {

  private final Phrases<Long> cues;
  private final Phrases<TriggerWord> triggers;
  private final Phrases<Boolean> putOff;

  private Vocabulary(Phrases<Long> cues, Phrases<TriggerWord> triggers, Phrases<Boolean> putOff) {
    this.cues = cues;
    this.putOff = putOff;
    this.triggers = triggers;
  }

  /** Reads {@code cues.txt} and {@code triggers.txt} of the language's folder. */
  public static Vocabulary forLanguage(String language, Tokenizer tokenizer) {
    WordLists cues = WordLists.read(language, "cues");
    return new Vocabulary(
        Phrases.of(tokenizer, cues(cues)),
        Phrases.of(tokenizer, triggers(WordLists.read(language, "triggers"))),
        Phrases.of(tokenizer, cues.words("put_off").stream().collect(toMap(word -> word, _ -> true))));
  }

  private static Map<String, Long> cues(WordLists lists) {
    Map<String, Long> cues = new HashMap<>();
    for (Cue cue : Cue.values()) {
      lists.words(cue.section()).forEach(word -> cues.merge(word, cue.bit(), (a, b) -> a | b));
    }
    return cues;
  }

  private static Map<String, TriggerWord> triggers(WordLists lists) {
    Map<String, TriggerWord> triggers = new HashMap<>();
    for (Verb verb : Verb.values()) {
      lists.section(verb.section()).forEach(line -> verb(triggers, verb, line.words()));
    }
    for (WordLists.Entry line : lists.section("noun")) {
      line.words().forEach(word -> triggers.merge(word, TriggerWord.noun(Kind.valueOf(line.key())), TriggerWord::or));
    }
    for (WordLists.Entry line : lists.section("gathering")) {
      line.words().forEach(word -> triggers.put(word, TriggerWord.gathering(Kind.valueOf(line.key()))));
    }
    lists.words("none").forEach(word -> triggers.put(word, TriggerWord.NONE));
    return triggers;
  }

  private static void verb(Map<String, TriggerWord> triggers, Verb verb, List<String> forms) {
    Iterator<String> spelled = forms.iterator();
    for (VerbForm form : VerbForm.values()) {
      triggers.merge(spelled.next(), TriggerWord.verb(verb, form), TriggerWord::or);
    }
  }

  Cues cues(Document document) {
    long[] bits = new long[document.size()];
    boolean[] inside = new boolean[document.size()];
    for (int token = 0; token < bits.length; token++) {
      Phrases.Found<Long> found = cues.at(document, token);
      if (found != null) {
        bits[token] = found.value();
        while (token + 1 < found.end()) {
          inside[++token] = true;
        }
      }
    }
    return new Cues(bits, inside);
  }

  /** "were postponed", "has been put off": not called off for good. */
  boolean isPutOff(Document sentence) {
    return IntStream.range(0, sentence.size()).anyMatch(token -> putOff.at(sentence, token) != null);
  }

  Phrases.@Nullable Found<TriggerWord> trigger(Document document, int token) {
    return triggers.at(document, token);
  }
}
