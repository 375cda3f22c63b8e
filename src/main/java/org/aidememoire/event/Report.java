package org.aidememoire.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sighting with the article that it comes from.
 *
 * @param position of the sighting within its article, from 0
 * @param published as the article has it: "2027-01-10", "2027-01-10T09:30+01:00"
 * @param publishedAt the earliest instant that this can mean
 */
public record Report(
    Sighting sighting,
    int position,
    UUID articleId,
    String source,
    @Nullable String url,
    String published,
    Instant publishedAt) {

  private static final int LENGTH_OF_A_DAY = "2027-01-10".length();

  /** The day of publication, in the article's own calendar. */
  public LocalDate publishedDay() {
    return LocalDate.parse(published.substring(0, LENGTH_OF_A_DAY));
  }

  /** Whether it was published when a meeting of that hour had begun; of one on that day if only the day is known. */
  boolean isPublishedAfter(EventTime.At time) {
    Optional<Instant> start = published.length() > LENGTH_OF_A_DAY ? time.startInstant() : Optional.empty();
    return start.isPresent()
        ? !publishedAt.isBefore(start.get())
        : !publishedDay().isBefore(time.start().toLocalDate());
  }

  Report with(Sighting next) {
    return new Report(next, position, articleId, source, url, published, publishedAt);
  }
}
