package org.aidememoire.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A report on file, with what it counts for.
 *
 * @param trust how far its source was believed when it came in
 */
public record Testimony(UUID id, Report report, Trust trust, Standing standing) {

  /**
   * As published; of those published at the same time, what is announced comes before what is moved, and that before what is
   * called off. The order of arrival has no say.
   */
  static final Comparator<Testimony> BY_PUBLICATION =
      Comparator.<Testimony, Instant>comparing(each -> each.report().publishedAt())
          .thenComparingInt(Testimony::decisiveness)
          .thenComparing(Testimony::weight)
          .thenComparing(each -> each.report().source())
          .thenComparing(each -> EventTimeFormat.format(each.sighting().time()))
          .thenComparing(each -> each.sighting().best().quote());

  public Sighting sighting() {
    return report.sighting();
  }

  /** How far it is believed by now. */
  Trust weight() {
    return standing == Standing.ACCEPTED ? Trust.EDITOR : trust;
  }

  Testimony withParties(List<Participant> parties) {
    return new Testimony(id, report.with(sighting().withParticipants(parties)), trust, standing);
  }

  boolean isCancellation() {
    return sighting().status() == Status.CANCELLED;
  }

  /** Whether it tells of a meeting that was over when it was published. */
  public boolean isOfThePast() {
    LocalDate published = report.publishedDay();
    return sighting().fate() == Fate.TOOK_PLACE
        || (!isCancellation() && sighting().time().lastDay().map(day -> day.isBefore(published)).orElse(false));
  }

  /** Says the same of the same time, from another source. */
  boolean isSecondTo(Testimony other) {
    return !report.source().equals(other.report.source())
        && isCancellation() == other.isCancellation()
        && EventMatcher.overlap(claimed(), other.claimed());
  }

  /** The time that it speaks of; of a postponement the one that is off. */
  EventTime claimed() {
    EventTime from = sighting().movedFrom();
    return isCancellation() && from != null ? from : sighting().time();
  }

  private int decisiveness() {
    return isCancellation() ? 2 : sighting().movedFrom() != null ? 1 : 0;
  }
}
