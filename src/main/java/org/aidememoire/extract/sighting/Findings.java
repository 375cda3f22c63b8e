package org.aidememoire.extract.sighting;

import java.util.List;
import org.aidememoire.event.Sighting;

/** An article's sightings with every judgement that led to them, near misses too, in the order of the text. */
public record Findings(List<Sighting> sightings, List<Judgement> judgements) {

  public Findings {
    sightings = List.copyOf(sightings);
    judgements = List.copyOf(judgements);
  }
}
