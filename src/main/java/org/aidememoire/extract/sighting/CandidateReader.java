package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads the triggers of one sentence as candidates, each with the times, parties and places that belong to it. */
final class CandidateReader {

  private static final long FOR_TO = Cue.bits(Cue.FOR, Cue.TO);

  private static final long AFTER_BEFORE = Cue.bits(Cue.AFTER, Cue.BEFORE);

  private static final int REMOTE_REACH = 6;
  private static final int CLAUSE_REACH = 4;
  private static final int JUST_OVER = 2;

  private final Article article;
  private final Readings readings;
  private final TimeOwners owners;
  private final TimeJoiner joiner;
  private final Who who;
  private final Where where;
  private final Legs legs;

  CandidateReader(Article article) {
    this.article = article;
    this.readings = new Readings(article);
    this.owners = new TimeOwners(article);
    this.joiner = new TimeJoiner(article);
    this.who = new Who(article);
    this.where = new Where(article);
    this.legs = new Legs(article);
  }

  List<Candidate> read(List<Trigger> sentence, List<TimeMention> times) {
    Map<Trigger, Reading> read = new HashMap<>();
    List<Trigger> meetings = new ArrayList<>();
    for (Trigger trigger : sentence) {
      read.put(trigger, readings.read(trigger));
      if (trigger.verb() == null || !(trigger.verb().isSupport() || trigger.isParticiple(article))) {
        meetings.add(trigger);
      }
    }
    Map<Trigger, List<TimeMention>> owned = owners.owners(withoutMereMoves(meetings, read), times, read);
    borrow(meetings, owned, read);
    List<Candidate> candidates = new ArrayList<>();
    for (Trigger trigger : meetings) {
      Reading reading = read.get(trigger);
      if (reading != null) {
        candidates.addAll(candidates(trigger, reading, times(trigger, owned.getOrDefault(trigger, List.of())), times));
      }
    }
    return Folding.fold(candidates, read);
  }

  /** "The visit comes ahead of Friday's talks", "when he comes back in May": a move to no place, for nothing said, has no day of its own. */
  private List<Trigger> withoutMereMoves(List<Trigger> meetings, Map<Trigger, Reading> read) {
    List<Trigger> left = meetings.stream().filter(trigger -> !isMereMove(trigger, read)).toList();
    return left.isEmpty() ? meetings : left;
  }

  private boolean isMereMove(Trigger trigger, Map<Trigger, Reading> read) {
    Reading reading = read.get(trigger);
    return trigger.verb() != null
        && trigger.verb().isTravel()
        && reading != null
        && reading.mood() == Mood.PRESENT
        && (article.isAny(trigger.end(), AFTER_BEFORE) || article.cues().anyIn(Math.max(article.sentenceStart(trigger.first()), trigger.first() - CLAUSE_REACH), trigger.first(), Cue.CLAUSE))
        && read.values().stream().noneMatch(other -> trigger.equals(other.governor()))
        && where.places(trigger, reading, trigger.end(), article.sentenceEnd(trigger.first())).isEmpty();
  }

  /** "will meet A and call on B on Friday", "will meet on the margins of the G20 in June": the day is that of both. */
  private void borrow(List<Trigger> meetings, Map<Trigger, List<TimeMention>> owned, Map<Trigger, Reading> read) {
    for (int i = meetings.size() - 2; i >= 0; i--) {
      Trigger trigger = meetings.get(i);
      Trigger next = meetings.get(i + 1);
      List<TimeMention> times = owned.getOrDefault(next, List.of());
      if (!owned.containsKey(trigger) && !times.isEmpty() && times.getFirst().first() > next.first() && isTogether(trigger, next, read)) {
        owned.put(trigger, times);
      }
    }
  }

  private boolean isTogether(Trigger trigger, Trigger next, Map<Trigger, Reading> read) {
    Reading reading = read.get(next);
    Reading before = read.get(trigger);
    if (reading == null || before == null) {
      return false;
    }
    boolean coordinated = next.verb() != null && reading.subjectEnd() < reading.from() && reading.subjectEnd() == before.subjectEnd();
    return coordinated || (next.isNoun() && isOnMargins(reading.phrase() - 1));
  }

  /** "on the margins of": the cue itself, or the last of its words. */
  private boolean isOnMargins(int token) {
    return token >= 0 && article.cues().isMargins(article.cues().startOf(token));
  }

  /** In a diary the heading's day, unless the item says another; who arrives that day need not meet anybody. */
  private List<TimeMention> times(Trigger trigger, List<TimeMention> owned) {
    Agenda.Item item = article.agenda().at(trigger.sentence());
    List<TimeMention> own = joiner.join(owned);
    return item == null || trigger.is(Verb.ARRIVE) ? own : joiner.under(item.days(), own);
  }

  private List<Candidate> candidates(Trigger trigger, Reading reading, List<TimeMention> times, List<TimeMention> sentence) {
    List<Candidate> candidates = new ArrayList<>();
    int start = trigger.end();
    List<Integer> ends = legEnds(trigger, reading, times);
    for (int end : ends) {
      TimeMention own = ends.size() > 1 ? inside(sentence, start, end) : null;
      candidates.add(candidate(trigger, reading, own == null ? time(times, start, end) : own, start, end));
      start = end;
    }
    return candidates.stream().map(each -> sharing(each, candidates.getFirst())).toList();
  }

  /** "The talks of A and B, planned for Monday, were moved to Friday": the parties stand with the old day. */
  private static Candidate sharing(Candidate candidate, Candidate first) {
    return candidate.mood() == Mood.MOVED && candidate.parties().isEmpty()
        ? candidate.withParties(first.parties()).withPlaces(candidate.places().isEmpty() ? first.places() : candidate.places())
        : candidate;
  }

  /** Where each meeting of the trigger ends: one for each leg of a journey, else one for each day. */
  private List<Integer> legEnds(Trigger trigger, Reading reading, List<TimeMention> times) {
    int end = article.sentenceEnd(trigger.first());
    List<Integer> ends = legs.ends(trigger, Region.of(article, trigger, reading).objectEnd());
    if (ends.size() > 1) {
      return ends;
    }
    List<Integer> days = new ArrayList<>();
    for (int i = 0; i + 1 < times.size(); i++) {
      days.add(Math.max(trigger.end(), times.get(i).end()));
    }
    days.add(end);
    return days;
  }

  /** The time inside the leg; else the one that all share: before the trigger, or behind the last leg. */
  private static @Nullable TimeMention time(List<TimeMention> times, int start, int end) {
    TimeMention inside = inside(times, start, end);
    if (inside != null) {
      return inside;
    }
    return times.isEmpty() ? null : times.getFirst().end() <= start ? times.getFirst() : times.getLast();
  }

  private static @Nullable TimeMention inside(List<TimeMention> times, int start, int end) {
    for (TimeMention time : times) {
      if (time.first() >= start && time.end() <= end) {
        return time;
      }
    }
    return null;
  }

  private Candidate candidate(Trigger trigger, Reading reading, @Nullable TimeMention time, int start, int end) {
    boolean lapsed = Reservations.isLapsed(article, trigger);
    boolean keeps = !isSaidAhead(trigger, reading) || isJustOver(reading, time) || (lapsed && time != null && time.open() == TimeMention.Open.YEAR);
    TimeMention ahead = keeps || time == null ? time : time.ahead(article.published());
    Mood mood = lapsed ? Reservations.lapsed(article, ahead) : ahead != null && reading.mood() == Mood.CANCELLED && isNewDay(ahead) ? Mood.MOVED : reading.mood();
    Set<Named> parties = who.parties(trigger, reading, start, end);
    List<Mention> places = where.places(trigger, reading, start, end);
    boolean anaphoric = article.cues().anyIn(article.sentenceStart(trigger.first()), trigger.first(), Cue.BOTH);
    boolean definite = trigger.isNoun() && isDefinite(reading.phrase());
    List<String> rules = List.of(article.document().textOf(trigger.first()) + ": " + reading.mood() + " by " + reading.rule());
    int subject = Region.of(article, trigger, reading).subjectEnd() - 1;
    return new Candidate(trigger, subject, mood, kind(trigger), ahead, new LinkedHashSet<>(parties), places, anaphoric, definite, rules);
  }

  /** "scrapped Tuesday's talks", said on Wednesday. */
  private boolean isJustOver(Reading reading, @Nullable TimeMention time) {
    return reading.mood() == Mood.CANCELLED
        && time != null
        && time.isOver(article.published())
        && !time.isOver(article.published().minusDays(JUST_OVER));
  }

  /** "put off until Thursday", "moved to Friday", "rescheduled for late April". */
  private boolean isNewDay(TimeMention time) {
    int before = time.first() - 1;
    int phrase = before < 0 ? before : article.cues().startOf(before);
    return article.is(phrase, Cue.UNTIL) || (article.isAny(before, FOR_TO) && article.is(before - 1, Cue.POSTPONE));
  }

  /** "the talks", "his visit", "Osei's visit". */
  private boolean isDefinite(int phrase) {
    Mention owner = article.nameAt(phrase);
    return article.is(phrase, Cue.DETERMINER) || (owner != null && owner.end() < article.document().size() && article.document().kind(owner.end()) == TokenKind.CLITIC);
  }

  private static boolean isSaidAhead(Trigger trigger, Reading reading) {
    return reading.mood().isAhead() || reading.mood() == Mood.CANCELLED || reading.mood() == Mood.UPCOMING || (reading.mood() == Mood.PRESENT && trigger.verb() != null);
  }

  private Kind kind(Trigger trigger) {
    Kind kind = trigger.noun() != null ? trigger.noun() : trigger.verb() == null ? Kind.MEETING : kind(trigger.verb());
    boolean remote = (kind == Kind.MEETING || kind == Kind.TALKS) && article.cues().anyIn(trigger.end(), Math.min(article.sentenceEnd(trigger.first()), trigger.end() + REMOTE_REACH), Cue.REMOTE);
    return remote ? Kind.CALL : kind;
  }

  private static Kind kind(Verb verb) {
    return switch (verb) {
      case MEET, SEE, HOST, CALL_ON, DISCUSS -> Kind.MEETING;
      case VISIT, MOVE, ARRIVE, DEPART -> Kind.VISIT;
      case SPEAK, PHONE -> Kind.CALL;
      case CONVENE, ATTEND -> Kind.CONFERENCE;
      case SIGN -> Kind.SIGNING;
      case HOLD -> Kind.TALKS;
    };
  }
}
