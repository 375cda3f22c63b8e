package org.aidememoire.source;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.article.Draft;
import org.aidememoire.article.PublicationTime;

/**
 * A sample article as its file has it: front lines, an empty line, the title, an empty line, the text. What it announces
 * lies ahead of whatever day it is read on.
 *
 * @param front "source", "url", and "hours-ago": how long before now it was published
 */
record Sample(Map<String, String> front, String title, String text) {

  static Sample of(String file) {
    String[] parts = file.split("\n\n", 3);
    Map<String, String> front =
        parts[0].lines().map(line -> line.split(": ", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));
    return new Sample(front, parts[1], parts[2].strip());
  }

  /** The article as it would be sent now. */
  Draft at(Instant now) {
    Duration age = Duration.ofHours(Long.parseLong(front.getOrDefault("hours-ago", "0")));
    OffsetDateTime published = now.minus(age).truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
    SampleDates dates = new SampleDates(published.toLocalDate());
    return new Draft(
        front.get("source"),
        front.get("url"),
        dates.in(title),
        dates.in(text),
        new PublicationTime(
            published.toLocalDate(), published.toLocalTime(), ZoneOffset.UTC, PublicationTime.Signal.GIVEN));
  }
}
