package org.aidememoire.extract.sighting;

import org.aidememoire.event.EventTime;

/**
 * How sure a meeting is to be one: the share of the annotated articles' meetings that were right, for each way of saying it.
 *
 * <p>The shares are smoothed by one right and one wrong case; {@code docs/accuracy.md} has the counts, and how they hold on the half
 * that they were not counted on.
 */
enum Confidence {
  /** "will meet on Friday", by a trigger with its own parties. */
  SAID_WITH_DAY(0.93),
  /** "Friday's talks", "they meet on Friday". */
  NAMED_WITH_DAY(0.8),
  /** The parties or the day come from another sentence. */
  PIECED_TOGETHER(0.78),
  /** "will meet next week", "in May". */
  WITH_WEEK_OR_MONTH(0.83),
  HOPED_OR_CALLED_OFF(0.75),
  UNDATED(0.62);

  private final double share;

  Confidence(double share) {
    this.share = share;
  }

  static double of(Cluster cluster) {
    return kind(cluster).share;
  }

  static Confidence kind(Cluster cluster) {
    Candidate best = cluster.best();
    EventTime time = cluster.eventTime();
    if (time instanceof EventTime.Undated) {
      return UNDATED;
    }
    if (best.rules().size() > 1) {
      return PIECED_TOGETHER;
    }
    if (best.mood() == Mood.HOPED || best.mood() == Mood.CANCELLED) {
      return HOPED_OR_CALLED_OFF;
    }
    if (time instanceof EventTime.Week || time instanceof EventTime.Month) {
      return WITH_WEEK_OR_MONTH;
    }
    return best.mood().isAhead() ? SAID_WITH_DAY : NAMED_WITH_DAY;
  }
}
