package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.Status;
import org.aidememoire.extract.time.ReferenceTime;
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

  /** The meetings in the order of the text. */
  public List<Sighting> find(String title, String text, ReferenceTime reference) {
    return new Run(article(title, text, reference), null).sightings();
  }

  /** Those that lie ahead, and behind them those that were held. */
  public List<Sighting> reports(String title, String text, ReferenceTime reference) {
    return new Run(article(title, text, reference), null).reports().stream().map(this::withFate).toList();
  }

  // what is put off has no day any more; the rules say of both that the day is off
  private Sighting withFate(Sighting sighting) {
    boolean isPutOff = sighting.status() == Status.CANCELLED && vocabulary.isPutOff(tokenizer.read(sighting.best().quote()));
    return isPutOff ? sighting.with(Fate.PUT_OFF) : sighting;
  }

  /** The meetings, and what was decided about every word that speaks of one. */
  public Findings explain(String title, String text, ReferenceTime reference) {
    List<Judgement> judgements = new ArrayList<>();
    return new Findings(new Run(article(title, text, reference), judgements).sightings(), judgements);
  }

  private Article article(String title, String text, ReferenceTime reference) {
    Document document = tokenizer.read(text);
    Names found = names.find(document, reference.day().getYear());
    Cues cues = vocabulary.cues(document);
    List<Trigger> triggers = new TriggerFinder(vocabulary, document, cues, found).find();
    // nobody asks when, if nothing is announced
    List<TimeMention> said = triggers.isEmpty() ? List.of() : times(document, reference);
    return new Article(title, document, found, cues, said, triggers, reference.day());
  }

  private List<TimeMention> times(Document document, ReferenceTime reference) {
    List<Timex> expressions = times.find(document, reference);
    return new TimeReader(document, expressions).read(expressions);
  }
}
