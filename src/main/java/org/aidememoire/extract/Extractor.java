package org.aidememoire.extract;

import java.util.List;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.name.NameFinder;
import org.aidememoire.extract.sighting.Findings;
import org.aidememoire.extract.sighting.SightingFinder;
import org.aidememoire.extract.sighting.Vocabulary;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.ReferenceTime;
import org.aidememoire.extract.time.en.English;

/**
 * What an article announces.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.english();
 * extractor.sightings("Leaders to speak", "The two presidents will speak on Thursday.", ReferenceTime.on(published));
 * }</pre>
 *
 * <p>Immutable; one serves all threads. It reads no clock: whatever is relative counts from the reference time.
 */
public final class Extractor {

  private final SightingFinder finder;

  private Extractor(SightingFinder finder) {
    this.finder = finder;
  }

  /** Reads the English word lists; keep what it gives. */
  public static Extractor english() {
    Tokenizer tokenizer = Tokenizer.withLexicon("en");
    return new Extractor(
        new SightingFinder(
            tokenizer,
            English.timeExpressions(),
            NameFinder.forLanguage("en", tokenizer),
            Vocabulary.forLanguage("en", tokenizer)));
  }

  /**
   * The upcoming meetings of an article, in the order of the text.
   *
   * @param title may be empty; offsets never point into it
   */
  public List<Sighting> sightings(String title, String text, ReferenceTime reference) {
    return finder.find(title, text, reference);
  }

  /** The upcoming meetings, and behind them those that the article tells of as held, each in the order of the text. */
  public List<Sighting> reports(String title, String text, ReferenceTime reference) {
    return finder.reports(title, text, reference);
  }

  /** The upcoming ones, with what was decided about every word that speaks of a meeting. */
  public Findings explain(String title, String text, ReferenceTime reference) {
    return finder.explain(title, text, reference);
  }
}
