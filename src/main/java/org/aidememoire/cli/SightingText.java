package org.aidememoire.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.sighting.Findings;
import org.aidememoire.extract.sighting.Judgement;

/** Sightings for people at a terminal. */
final class SightingText {

  private SightingText() {}

  static String of(Path file, Findings findings, boolean explain) {
    StringBuilder text = new StringBuilder();
    if (findings.sightings().isEmpty()) {
      text.append("%s: no meeting ahead%n".formatted(file));
    }
    for (Sighting sighting : findings.sightings()) {
      sighting(text, sighting, explain);
    }
    if (explain) {
      findings.judgements().stream().filter(judgement -> !judgement.announced()).forEach(miss -> nearMiss(text, miss));
    }
    return text.toString();
  }

  private static void sighting(StringBuilder text, Sighting sighting, boolean explain) {
    String names = sighting.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
    text.append(
        "%-10s %-24s %-9s %.2f  %s%s%n"
            .formatted(
                sighting.kind(),
                EventTimeFormat.format(sighting.time()),
                sighting.status(),
                sighting.confidence(),
                names,
                sighting.place() == null ? "" : " @ " + sighting.place().name()));
    text.append("    \"%s\"%n".formatted(oneLine(sighting.best().quote())));
    if (explain) {
      for (Evidence evidence : sighting.evidence()) {
        text.append("    %-12s \"%s\" by %s%n".formatted(evidence.field(), oneLine(evidence.quote()), evidence.rule()));
      }
    }
  }

  private static void nearMiss(StringBuilder text, Judgement miss) {
    text.append("not: \"%s\" %s, %s: %s%n".formatted(miss.word(), miss.said(), miss.reason(), String.join("; ", miss.rules())));
    text.append("    \"%s\"%n".formatted(oneLine(miss.sentence())));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
