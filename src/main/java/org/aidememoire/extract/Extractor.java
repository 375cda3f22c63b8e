package org.aidememoire.extract;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;

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

  private final Tokenizer tokenizer;

  private Extractor(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Reads the English word lists; keep what it gives. */
  public static Extractor english() {
    return new Extractor(Tokenizer.forLanguage("en"));
  }

  /**
   * The upcoming meetings of an article, in the order of their best sentences.
   *
   * @param title may be empty; offsets never point into it
   */
  @SuppressWarnings("unused") // the rooms behind this door are being built
  public List<Sighting> sightings(String title, String text, ReferenceTime reference) {
    Document document = tokenizer.read(text);
    return document.size() == 0 ? List.of() : new ArrayList<>();
  }
}
