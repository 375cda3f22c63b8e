package org.aidememoire.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a report: the sentence, who published it and when, and the text behind each field. */
public record ReportedSighting(
    UUID articleId,
    Kind kind,
    EventTime time,
    String timeSaid,
    Fate fate,
    Certainty certainty,
    double confidence,
    String quote,
    String source,
    @Nullable String url,
    String published,
    Instant publishedAt,
    List<Evidence> evidence) {

  public ReportedSighting {
    evidence = List.copyOf(evidence);
  }
}
