package org.aidememoire.extract.sighting;

import org.jspecify.annotations.Nullable;

/**
 * What takes back a sentence that reads like an announcement.
 *
 * <pre>
 * denied a report that they would meet      usually meets on Mondays      was to have visited Oslo, but stayed at home
 * </pre>
 */
final class Reservations {

  private static final int REPORT_REACH = 6;
  private static final long WAS_HAS_DUE = Cue.bits(Cue.WAS, Cue.HAS, Cue.DUE);

  private final Article article;

  Reservations(Article article) {
    this.article = article;
  }

  /** Why it announces nothing, null if it may. */
  @Nullable String against(Candidate candidate) {
    if (isReportDenied(candidate.trigger())) {
      return "a report denied";
    }
    return isHabit(candidate) ? "a habit" : null;
  }

  /** "denied a report that", "rejected reports that": what "that" opens is not so. */
  private boolean isReportDenied(Trigger trigger) {
    int start = article.sentenceStart(trigger.first());
    for (int token = start; token < trigger.first(); token++) {
      if (article.is(token, Cue.DENY) && opensClause(token, trigger.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int deny, int limit) {
    for (int token = deny + 1; token < Math.min(limit, deny + REPORT_REACH); token++) {
      if (article.isSymbol(token, ',') || article.nameAt(token) != null) {
        return false;
      }
      if (article.is(token, Cue.CLAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** "normally convenes", "meets in Minsk every Monday". */
  private boolean isHabit(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    return candidate.mood() == Mood.PRESENT
        && trigger.verb() != null
        && (article.is(trigger.first() - 1, Cue.HABIT) || isHabitBehind(trigger));
  }

  private boolean isHabitBehind(Trigger trigger) {
    int end = Math.min(article.sentenceEnd(trigger.first()), trigger.end() + REPORT_REACH);
    for (int token = trigger.end(); token < end; token++) {
      if (article.is(token, Cue.HABIT)) {
        return true;
      }
      if (article.isSymbol(token, ',') || article.timeAt(token) != null) {
        return false;
      }
    }
    return false;
  }

  /** "was to have met", "had been due to meet", "was originally to meet". */
  static boolean isLapsed(Article article, Trigger trigger) {
    VerbChain chain = trigger.verb() == null ? VerbChain.NONE : VerbChain.before(article, trigger.first());
    boolean before = chain.has(Cue.TO) && ((chain.has(Cue.HAD) && chain.hasAny(Cue.DUE, Cue.EXPECTED, Cue.HOPE)) || (chain.has(Cue.WAS) && chain.has(Cue.FORMERLY)));
    int have = trigger.first() - 1;
    return before || (trigger.verb() != null && article.is(have, Cue.HAS) && article.is(have - 1, Cue.TO) && article.isAny(have - 2, WAS_HAS_DUE));
  }

  /** Only a day that lies ahead is worth telling of. */
  static Mood lapsed(Article article, @Nullable TimeMention time) {
    return time != null && time.isDated() && !time.isOver(article.published()) ? Mood.CANCELLED : Mood.PAST;
  }
}
