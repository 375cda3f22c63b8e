package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.ReferenceTime;
import org.aidememoire.extract.name.NameFinder;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.TimeExpressions;
import org.aidememoire.extract.time.Timex;

/** Reads texts of one language for the meetings that they announce; immutable, one may serve all threads. */
public final class SightingFinder {

  private final Tokenizer tokenizer;
  private final TimeExpressions times;
  private final NameFinder names;
  private final Vocabulary vocabulary;

  public SightingFinder(Tokenizer tokenizer, TimeExpressions times, NameFinder names, Vocabulary vocabulary) {
    this.tokenizer = tokenizer;
    this.times = times;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /**
   * The meetings in the order of the text.
   *
   * @param trace is told of everything that is decided
   */
  public List<Sighting> find(String title, String text, ReferenceTime reference, Trace trace) {
    Article article = article(tokenizer.read(text), reference);
    Merger merger = new Merger();
    Scope scope = new Scope(article);
    Context context = new Context();
    for (Candidate read : candidates(article)) {
      Candidate candidate = context.complete(read);
      context.remember(candidate);
      Decision decision = Decision.of(article, candidate, scope.verdict(candidate));
      trace.decided(article, candidate, decision);
      switch (decision.outcome()) {
        case EVENT -> merger.event(candidate);
        case SUPPORT -> merger.support(candidate);
        case OUT -> {}
      }
    }
    merger.dropJourneys();
    SightingWriter writer = new SightingWriter(article.document());
    return merger.clusters().stream().map(cluster -> writer.write(cluster, 0.5)).toList();
  }

  private Article article(Document document, ReferenceTime reference) {
    List<Timex> expressions = times.find(document, reference);
    Names found = names.find(document, reference.day().getYear());
    Cues cues = vocabulary.cues(document);
    List<Trigger> triggers = new TriggerFinder(vocabulary, document, cues, found).find();
    return new Article(document, found, cues, new TimeReader(document, expressions).read(expressions), triggers, reference.day());
  }

  private static List<Candidate> candidates(Article article) {
    CandidateReader reader = new CandidateReader(article);
    List<Candidate> candidates = new ArrayList<>();
    for (int sentence = 0; sentence < article.document().sentences(); sentence++) {
      int number = sentence;
      List<Trigger> triggers = article.triggers().stream().filter(trigger -> trigger.sentence() == number).toList();
      if (!triggers.isEmpty()) {
        int first = article.document().firstToken(sentence);
        int end = article.document().endToken(sentence);
        List<TimeMention> times = article.times().stream().filter(time -> time.first() >= first && time.first() < end).toList();
        candidates.addAll(reader.read(triggers, times));
      }
    }
    return candidates;
  }
}
