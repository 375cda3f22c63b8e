package org.aidememoire.extract.sighting;

import org.aidememoire.event.Kind;

/**
 * Whether a text tells of a meeting as held.
 *
 * <pre>
 * met in Geneva on Tuesday      held talks yesterday      concluded a two-day visit      after Monday's summit
 * </pre>
 */
final class Bygone {

  private Bygone() {}

  static boolean isHeld(Article article, Candidate candidate) {
    return isPast(article, candidate) && isFound(article, candidate);
  }

  private static boolean isPast(Article article, Candidate candidate) {
    return switch (candidate.mood()) {
      case PAST -> !isMereIntention(article, candidate.trigger()) && !isJourney(candidate.trigger());
      case AFTER -> candidate.isDated();
      case WILL, PLANNED, MOVED, EXPECTED, POSSIBLE, HOPED, PRESENT, PURPOSE, UPCOMING, BARE, ASKED, CANCELLED, NEGATED -> false;
    };
  }

  /** "was to have met", "wanted to meet". */
  private static boolean isMereIntention(Article article, Trigger trigger) {
    return Reservations.isLapsed(article, trigger) || (trigger.verb() != null && VerbChain.before(article, trigger.first()).has(Cue.TO));
  }

  /** "arrived on Tuesday for talks": those may still lie ahead. */
  private static boolean isJourney(Trigger trigger) {
    return trigger.verb() != null && trigger.verb().isTravel() && !trigger.is(Verb.VISIT);
  }

  /** By a day that has come; where none is said, not even "last year", by its place. */
  private static boolean isFound(Article article, Candidate candidate) {
    TimeMention time = candidate.time();
    return time == null
        ? !candidate.places().isEmpty() || candidate.kind() == Kind.CALL
        : time.time().firstDay().map(day -> !day.isAfter(article.published())).orElse(false);
  }
}
