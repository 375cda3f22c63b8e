package org.aidememoire.extract.sighting;

import org.aidememoire.event.EventTime;

/**
 * How sure a sighting is to be right: the share of right ones on 372 annotated articles, for each way of saying it, and whether a
 * place is known.
 *
 * <p>The shares are smoothed by one right and one wrong case; {@code docs/accuracy.md} has the counts, and how they hold on the
 * articles that they were not counted on.
 */
enum Confidence {
  /** "will meet on Friday", by a trigger with its own parties. */
  SAID_WITH_DAY(0.90, 0.82),
  /** "Friday's talks", "they meet on Friday". */
  NAMED_WITH_DAY(0.88, 0.74),
  /** The parties or the day come from another sentence. */
  PIECED_TOGETHER(0.82, 0.65),
  /** "will meet next week", "in May". */
  WITH_WEEK_OR_MONTH(0.71, 0.40),
  HOPED_OR_CALLED_OFF(0.79, 0.67),
  UNDATED(0.52, 0.38);

  private final double placed;
  private final double unplaced;

  Confidence(double placed, double unplaced) {
    this.placed = placed;
    this.unplaced = unplaced;
  }

  static double of(Cluster cluster, Stays stays) {
    Confidence kind = kind(cluster);
    return cluster.places().isEmpty() && stays.of(cluster).isEmpty() ? kind.unplaced : kind.placed;
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
