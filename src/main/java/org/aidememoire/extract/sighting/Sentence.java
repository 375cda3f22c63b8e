package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;

/** A sentence that speaks of meetings, with its triggers and times. */
record Sentence(List<Trigger> triggers, List<TimeMention> times) {

  /** In one pass over both lists, which are in the order of the text. */
  static List<Sentence> withTriggers(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Trigger> triggers = article.triggers();
    int time = 0;
    for (int i = 0; i < triggers.size(); ) {
      int sentence = triggers.get(i).sentence();
      int from = i;
      while (i < triggers.size() && triggers.get(i).sentence() == sentence) {
        i++;
      }
      List<TimeMention> times = new ArrayList<>();
      int end = article.document().endToken(sentence);
      for (; time < article.times().size() && article.times().get(time).first() < end; time++) {
        if (article.times().get(time).first() >= article.document().firstToken(sentence)) {
          times.add(article.times().get(time));
        }
      }
      sentences.add(new Sentence(List.copyOf(triggers.subList(from, i)), times));
    }
    return sentences;
  }
}
