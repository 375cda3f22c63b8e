package org.aidememoire.bench;

import org.aidememoire.extract.Extractor;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.TimeExpressions;
import org.aidememoire.extract.time.en.English;

/** What may be done with a text; each answers how much it found. */
public enum Work {
  /** Tokens and sentences. */
  TOKENS {
    @Override
    Task task() {
      Tokenizer tokenizer = Tokenizer.forLanguage("en");
      return text -> tokenizer.read(text.text()).size();
    }
  },
  /** Tokens and time expressions. */
  TIMES {
    @Override
    Task task() {
      Tokenizer tokenizer = Tokenizer.forLanguage("en");
      TimeExpressions times = English.timeExpressions();
      return text -> times.find(tokenizer.read(text.text()), text.reference()).size();
    }
  },
  /** Tokens, time expressions, names and sightings. */
  SIGHTINGS {
    @Override
    Task task() {
      Extractor extractor = Extractor.english();
      return text -> extractor.sightings("", text.text(), text.reference()).size();
    }
  };

  /** Reads the word lists that it needs. */
  abstract Task task();

  @FunctionalInterface
  interface Task {

    int found(Texts.Text text);
  }
}
