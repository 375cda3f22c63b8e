package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Named;

/** What becomes of a candidate, and why. */
record Decision(Outcome outcome, String reason) {

  private static final int FAR_OFF = 180;

  /** From best to worst. */
  enum Outcome {
    /** A meeting that lies ahead. */
    EVENT,
    /** May say more of a meeting that another sentence announces, but announces none itself. */
    SUPPORT,
    OUT
  }

  static Decision of(Article article, Candidate candidate, Scope.Verdict scope) {
    LocalDate published = article.published();
    if (!candidate.isDated() && isConditional(article, candidate.trigger())) {
      return new Decision(Outcome.SUPPORT, "if, or not");
    }
    if (!candidate.isDated() && candidate.trigger().is(Verb.DISCUSS)) {
      return new Decision(Outcome.SUPPORT, "spoken of on no day");
    }
    if (!candidate.isDated() && candidate.mood() == Mood.CANCELLED && isGeneral(candidate)) {
      return new Decision(Outcome.SUPPORT, "contacts in general");
    }
    String where = scope.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    TimeMention time = candidate.time();
    if (time != null && time.isOver(published)) {
      return new Decision(Outcome.OUT, "over: " + time.said());
    }
    return switch (candidate.mood()) {
      case NEGATED -> new Decision(Outcome.OUT, "denied");
      case ASKED -> new Decision(Outcome.SUPPORT, "asked");
      case PAST -> new Decision(Outcome.OUT, "past");
      case WILL, PLANNED, MOVED, EXPECTED, POSSIBLE, CANCELLED -> in(candidate, scope, where);
      case UPCOMING, HOPED, PRESENT, BARE, PURPOSE, AFTER ->
          isLater(candidate, published) ? in(candidate, scope, where) : new Decision(Outcome.SUPPORT, "no day that lies ahead");
    };
  }

  /** "negotiations have been suspended", "exchanges of visits were put off": no one meeting. */
  private static boolean isGeneral(Candidate candidate) {
    boolean somebody = candidate.parties().stream().anyMatch(Named.Person.class::isInstance);
    return candidate.places().isEmpty() && (candidate.kind() == Kind.TALKS || !somebody);
  }

  private static boolean isConditional(Article article, Trigger trigger) {
    int start = Math.max(article.sentenceStart(trigger.first()), trigger.first() - 15);
    for (int token = start; token < trigger.first(); token++) {
      start = article.is(token, Cue.CLAUSE) && article.isSymbol(token - 1, ',') ? token : start;
    }
    return article.cues().anyIn(start, trigger.first(), Cue.IF) || (trigger.isNoun() && article.cues().anyIn(start, trigger.first(), Cue.NOT));
  }

  private static boolean isLater(Candidate candidate, LocalDate published) {
    TimeMention time = candidate.time();
    return (time != null && time.isDated() && !time.isOn(published) && !isFarOff(time, published)) || isToday(candidate, published);
  }

  /** "their summit in November", said in January of no year: rather the last one. */
  private static boolean isFarOff(TimeMention time, LocalDate published) {
    return time.open() == TimeMention.Open.YEAR && time.time().firstDay().map(published.plusDays(FAR_OFF)::isBefore).orElse(false);
  }

  private static boolean isToday(Candidate candidate, LocalDate published) {
    TimeMention time = candidate.time();
    return time != null && time.isOn(published) && (candidate.mood() == Mood.PRESENT || time.time() instanceof EventTime.At);
  }

  private static Decision in(Candidate candidate, Scope.Verdict scope, String where) {
    if (scope.in) {
      boolean enough = candidate.isDated() || candidate.parties().size() >= 2 || !candidate.places().isEmpty();
      return new Decision(enough ? Outcome.EVENT : Outcome.SUPPORT, where);
    }
    return new Decision(scope == Scope.Verdict.NOBODY || candidate.anaphoric() || candidate.definite() ? Outcome.SUPPORT : Outcome.OUT, where);
  }
}
