package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Decides which meeting of a sentence a time belongs to: the one that is nearest when commas, other verbs and new clauses count as
 * distance. A time beside "said" belongs to none.
 */
final class TimeOwners {

  private static final long TOPIC_IN_FROM = Cue.bits(Cue.TOPIC, Cue.IN, Cue.FROM);
  private static final long AND_CLAUSE = Cue.bits(Cue.AND, Cue.CLAUSE);
  private static final long AFTER_BEFORE = Cue.bits(Cue.AFTER, Cue.BEFORE);
  private static final long CLAUSE_WILL_WOULD_DUE_IS = Cue.bits(Cue.CLAUSE, Cue.WILL, Cue.WOULD, Cue.DUE, Cue.IS);

  private static final long FINITE = Cue.bits(Cue.WILL, Cue.WOULD, Cue.IS, Cue.WAS, Cue.HAS, Cue.MAY);

  private static final long PROPOSALS = Cue.bits(Cue.HOPE, Cue.PLAN, Cue.INVITE, Cue.DENY);

  private static final double TOO_FAR = 9;
  private static final int ATTRIBUTION_REACH = 12;

  private final Article article;
  private final Document document;

  TimeOwners(Article article) {
    this.article = article;
    this.document = article.document();
  }

  /** The times of each trigger, in the order of the text; triggers without one are left out. */
  Map<Trigger, List<TimeMention>> owners(List<Trigger> triggers, List<TimeMention> times, Map<Trigger, Reading> readings) {
    Map<Trigger, List<TimeMention>> owners = new HashMap<>();
    for (TimeMention time : times) {
      Trigger owner = isAttribution(time) ? null : owner(time, triggers, readings);
      if (owner != null) {
        owners.computeIfAbsent(owner, key -> new ArrayList<>()).add(time);
      }
    }
    return owners;
  }

  private @Nullable Trigger owner(TimeMention time, List<Trigger> triggers, Map<Trigger, Reading> readings) {
    if (article.is(time.first() - 1, Cue.AFTER) || isOfOtherNoun(time, triggers, readings)) {
      return null;
    }
    Trigger best = null;
    double least = TOO_FAR;
    for (Trigger trigger : triggers) {
      Reading reading = readings.get(trigger);
      double cost = reading == null ? TOO_FAR : cost(time, trigger, reading);
      if (cost < least) {
        least = cost;
        best = trigger;
      }
    }
    return best;
  }

  /** "the Nov. 8 election". */
  private boolean isOfOtherNoun(TimeMention time, List<Trigger> triggers, Map<Trigger, Reading> readings) {
    int noun = time.end();
    boolean inside = article.is(time.first() - 1, Cue.DETERMINER) && noun < article.sentenceEnd(time.first()) && document.isWord(noun) && !article.isAny(noun, ~0L);
    return inside
        && triggers.stream().noneMatch(trigger -> trigger.first() >= noun && isInPhrase(time, readings.get(trigger)));
  }

  private static boolean isInPhrase(TimeMention time, @Nullable Reading reading) {
    return reading != null && reading.phrase() <= time.first();
  }

  private double cost(TimeMention time, Trigger trigger, Reading reading) {
    if (reading.from() <= time.first() && time.end() <= trigger.first()) {
      return 0;
    }
    return time.first() >= trigger.end()
        ? distance(trigger.end(), time.first(), trigger)
        : (article.is(reading.from() - 1, Cue.CLAUSE) && isFronted(time) ? 4 : 0) + distance(time.end(), reading.from(), trigger) + (isFronted(time) ? 0.2 : reading.mood() == Mood.BARE ? 2.5 : 1.2) + (reading.mood() == Mood.CANCELLED ? 3 : 0);
  }

  /** "On Monday, …", "… and on Monday …". */
  private boolean isFronted(TimeMention time) {
    int before = time.first() - 1;
    before = article.isAny(before, TOPIC_IN_FROM) ? before - 1 : before;
    return before < article.sentenceStart(time.first()) || article.isAny(before, AND_CLAUSE) || article.isSymbol(before, ',');
  }

  private double distance(int from, int to, Trigger own) {
    double distance = 0;
    for (int token = from; token < to; token++) {
      distance += 0.12 + step(token, own);
    }
    return distance;
  }

  private double step(int token, Trigger own) {
    char sign = document.symbol(token);
    if (sign != 0) {
      return sign == ';' ? 1.5 : sign == ':' ? 8 : sign == ',' || sign == '(' ? 0.8 : 0;
    }
    if (article.is(token, Cue.SAY)) {
      return 3;
    }
    Trigger other = article.triggerAt(token);
    if (other != null && other.first() != own.first() && other.first() == token) {
      return other.verb() != null && other.verb().isSupport() ? 0.3 : 1.5;
    }
    if (own.verb() != null && token > own.end() && article.isAny(token, FINITE) && article.is(token - 1, Cue.AND)) {
      return TOO_FAR;
    }
    return article.is(token, Cue.CLAUSE) ? 1.5 : article.isAny(token, AFTER_BEFORE) ? 1.5 : article.is(token, Cue.AND) ? 0.5 : 0;
  }

  /** "OSLO, Jan. 2 (Agency) --" in the middle of a text. */
  private boolean isDateline(TimeMention time) {
    return time.first() > 1
        && article.isSymbol(time.first() - 1, ',')
        && document.shape(time.first() - 2) == CaseShape.UPPER
        && (article.isSymbol(time.end(), '(') || article.isSymbol(time.end(), '-'));
  }

  /** "proposed in November that": the day of the proposal. */
  private boolean isOfProposal(TimeMention time) {
    int verb = article.isAny(time.first() - 1, TOPIC_IN_FROM) ? time.first() - 2 : time.first() - 1;
    return article.is(time.end(), Cue.CLAUSE) && article.isAny(verb, PROPOSALS) && article.triggerAt(verb) == null;
  }

  /** "said here on Monday", "told reporters late Monday", "on Monday announced". */
  private boolean isAttribution(TimeMention time) {
    int start = article.sentenceStart(time.first());
    if (isDateline(time) || isOfProposal(time)) {
      return true;
    }
    for (int token = time.first() - 1; token >= start && time.first() - token <= ATTRIBUTION_REACH; token--) {
      if (article.is(token, Cue.SAY)) {
        return !article.is(time.first() - 1, Cue.FOR);
      }
      if (article.triggerAt(token) != null || document.isSymbol(token, ',') || article.isAny(token, CLAUSE_WILL_WOULD_DUE_IS)) {
        break;
      }
    }
    return article.is(time.end(), Cue.SAY) && !article.is(time.first() - 1, Cue.FOR);
  }
}
