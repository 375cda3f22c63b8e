package org.aidememoire.extract.sighting;

import java.util.List;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Office;
import org.jspecify.annotations.Nullable;

/** Decides whether a meeting is one of states and organisations, or somebody's own affair. */
final class Scope {

  /** Why a candidate is in or out. */
  enum Verdict {
    TWO_SIDES(true),
    ORGANISATION(true),
    ABROAD(true),
    TWO_LEADERS(true),
    /** Whoever else comes: nobody holds a summit alone. */
    SUMMIT(true),
    /** Another stop of those who meet abroad. */
    SAME_JOURNEY(true),
    ONE_SIDE(false),
    NOBODY(false),
    /** A journey without a place, a signing without a treaty. */
    INCOMPLETE(false),
    BUSINESS(false),
    DOMESTIC(false),
    SPORT(false),
    CEREMONY(false);

    final boolean in;

    Verdict(boolean in) {
      this.in = in;
    }
  }

  private static final long ENDS_COUNTERPART = Cue.bits(Cue.CLAUSE, Cue.PURPOSE, Cue.SAY);

  private static final int SUBJECT_REACH = 12;
  private static final int COUNTERPART_REACH = 12;
  private static final int OBJECT_REACH = 5;

  private final Article article;
  private @Nullable Trigger abroad;

  Scope(Article article) {
    this.article = article;
  }

  /** Of candidates in the order of the text. */
  Verdict verdict(Candidate candidate) {
    Verdict verdict = alone(candidate);
    if (verdict == Verdict.ONE_SIDE && candidate.trigger().equals(abroad) && !candidate.places().isEmpty() && candidate.parties().size() >= 2) {
      return Verdict.SAME_JOURNEY;
    }
    if (verdict.in && !candidate.places().isEmpty()) {
      abroad = candidate.trigger();
    }
    return verdict;
  }

  private Verdict alone(Candidate candidate) {
    if (!isComplete(candidate)) {
      return Verdict.INCOMPLETE;
    }
    int start = candidate.trigger().first() - 12;
    int end = candidate.trigger().end() + 14;
    start = Math.max(start, article.sentenceStart(candidate.trigger().first()));
    end = Math.min(end, article.sentenceEnd(candidate.trigger().first()));
    List<Named> sides = candidate.sides();
    boolean strong = sides.size() >= 2;
    if (count(start, end, Cue.SPORT) > (strong ? 1 : 0)) {
      return Verdict.SPORT;
    }
    if (!strong && isBusiness(candidate)) {
      return Verdict.BUSINESS;
    }
    if (!strong && article.cues().anyIn(candidate.trigger().end(), end, Cue.DOMESTIC)) {
      return Verdict.DOMESTIC;
    }
    if (!strong && article.cues().anyIn(candidate.trigger().end(), Math.min(end, candidate.trigger().end() + 8), Cue.CEREMONY)) {
      return Verdict.CEREMONY;
    }
    return international(candidate, sides);
  }

  private boolean isComplete(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    int end = Math.min(article.sentenceEnd(trigger.first()), trigger.end() + 12);
    boolean somebody =
        candidate.parties().stream().anyMatch(Person.class::isInstance)
            || article.cues().anyIn(trigger.first() - SUBJECT_REACH, trigger.first(), Cue.PEOPLE)
            || anyOffice(trigger.first() - SUBJECT_REACH, trigger.first());
    return switch (candidate.kind()) {
      case SIGNING -> article.cues().anyIn(trigger.first() - 12, end, Cue.AGREEMENT);
      case VISIT -> trigger.isNoun() || (!candidate.places().isEmpty() && (somebody || trigger.is(Verb.VISIT)));
      case CALL -> trigger.isNoun() || (candidate.parties().size() >= 2 && !candidate.anaphoric());
      case MEETING -> !trigger.is(Verb.SEE) || seesSomebody(trigger);
      case TALKS, SUMMIT, CONFERENCE -> true;
    };
  }

  /** "will see President Osei"; not "will see growth". */
  private boolean seesSomebody(Trigger trigger) {
    for (int token = trigger.end(); token < trigger.end() + OBJECT_REACH; token++) {
      Mention mention = article.nameAt(token);
      if (mention != null && mention.named() instanceof Person) {
        return true;
      }
    }
    return false;
  }

  /** "Canada's foreign minister heads to Oslo". */
  private boolean anyOffice(int first, int end) {
    for (int token = Math.max(first, article.sentenceStart(end)); token < end; token++) {
      if (article.names().officeAt(token) != null) {
        return true;
      }
    }
    return false;
  }

  /** A company or its people stand right before or right behind; "the industry minister" is none. */
  private boolean isBusiness(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    int subject = Math.min(candidate.subject() + 1, trigger.first());
    for (int token = Math.max(article.sentenceStart(trigger.first()), subject - SUBJECT_REACH); token < trigger.first(); token++) {
      if (isCompany(token)) {
        return true;
      }
    }
    int end = Math.min(article.sentenceEnd(trigger.first()), trigger.end() + COUNTERPART_REACH);
    for (int token = trigger.end(); token < end && !article.isAny(token, ENDS_COUNTERPART); token++) {
      if (isCompany(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompany(int token) {
    return article.is(token, Cue.BUSINESS) && article.names().officeAt(token) == null;
  }

  private int count(int first, int end, Cue cue) {
    int count = 0;
    for (int token = first; token < end; token++) {
      count += article.is(token, cue) ? 1 : 0;
    }
    return count;
  }

  private static Verdict international(Candidate candidate, List<Named> sides) {
    if (sides.size() >= 2) {
      return Verdict.TWO_SIDES;
    }
    if (sides.stream().anyMatch(side -> side instanceof Named.Organisation)) {
      return Verdict.ORGANISATION;
    }
    if (!candidate.places().isEmpty() && !candidate.parties().isEmpty() && isAbroad(candidate, sides)) {
      return Verdict.ABROAD;
    }
    long leaders = candidate.parties().stream().filter(party -> party instanceof Person person && person.office() == Office.LEADER).count();
    if ((leaders >= 2 && !sides.isEmpty()) || isForeigner(candidate, sides)) {
      return Verdict.TWO_LEADERS;
    }
    if (candidate.kind() == Kind.SUMMIT && candidate.isDated() && candidate.mood().isAhead() && !sides.isEmpty()) {
      return Verdict.SUMMIT;
    }
    return candidate.parties().isEmpty() ? Verdict.NOBODY : Verdict.ONE_SIDE;
  }

  /** "The president will see the Danish minister": whose president is known at home, and he is not Danish. */
  private static boolean isForeigner(Candidate candidate, List<Named> sides) {
    boolean unsaid =
        candidate.parties().stream()
            .anyMatch(
                party ->
                    party instanceof Person person
                        && person.side() == null
                        && person.office().isOfGovernment());
    return unsaid && sides.size() == 1 && candidate.parties().size() >= 2;
  }

  private static boolean isAbroad(Candidate candidate, List<Named> sides) {
    boolean somebody = candidate.parties().stream().anyMatch(party -> !(party instanceof Person person) || person.office() != Office.NONE);
    Named there = Who.asParty(candidate.places().getFirst().named());
    boolean traveller = candidate.parties().iterator().next() instanceof Person first && first.side() == null && first.office() != Office.NONE;
    return somebody && ((traveller && sides.contains(there)) || (!sides.contains(there) && (!sides.isEmpty() || candidate.kind() == Kind.VISIT)));
  }
}
