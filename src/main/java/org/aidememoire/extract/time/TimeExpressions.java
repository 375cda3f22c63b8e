package org.aidememoire.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.text.Document;

/** Finds the time expressions of texts in one language; immutable, one may serve all threads. */
public final class TimeExpressions {

  private final TimeLanguage language;
  private final Forms forms;

  public TimeExpressions(TimeLanguage language) {
    this.language = language;
    this.forms = new Forms(language.forms());
  }

  /** In the order of the text, none overlapping another. */
  public List<Timex> find(Document document, ReferenceTime reference) {
    List<Sentence> sentences = NumericOrder.settle(sentences(document), reference.zone());
    return new Reading(document, language.clauses(), sentences, reference.day()).timexes();
  }

  /** The sentences that hold a match. */
  private List<Sentence> sentences(Document document) {
    int[] ids = ids(document);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < document.sentences(); i++) {
      Words words =
          new Words(
              document, language.lexicon(), ids, document.firstToken(i), document.endToken(i));
      List<Match> matches = forms.matches(words);
      if (!matches.isEmpty()) {
        sentences.add(new Sentence(i, words, refine(words, matches)));
      }
    }
    return sentences;
  }

  private int[] ids(Document document) {
    int[] ids = new int[document.size()];
    for (int token = 0; token < ids.length; token++) {
      ids[token] = language.lexicon().id(document, token);
    }
    return ids;
  }

  private List<Match> refine(Words words, List<Match> found) {
    List<Match> matches = found;
    for (Refiner refiner : language.refiners()) {
      matches = refiner.refine(words, matches);
    }
    return matches;
  }

  record Sentence(int number, Words words, List<Match> matches) {}
}
