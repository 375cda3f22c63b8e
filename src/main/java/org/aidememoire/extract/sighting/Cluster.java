package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Grain;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.jspecify.annotations.Nullable;

/** The candidates that speak of one meeting, the one that says most first. */
final class Cluster {

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> supports = new ArrayList<>();

  Cluster(Candidate first) {
    candidates.add(first);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  /** Speaks of the meeting without announcing it: gives sentences, a finer time and a place, and no parties. */
  void support(Candidate candidate) {
    supports.add(candidate);
  }

  Candidate best() {
    Candidate best = candidates.getFirst();
    for (Candidate candidate : candidates) {
      if (weight(candidate) > weight(best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static double weight(Candidate candidate) {
    double mood = candidate.mood().isAhead() || candidate.mood() == Mood.CANCELLED ? 1 : 0;
    double time = candidate.isDated() ? 3 - fineness(candidate.eventTime().grain()) : 0;
    return time + mood + Math.min(4, candidate.parties().size()) * 0.5;
  }

  private static double fineness(Grain grain) {
    return switch (grain) {
      case MINUTE -> 0;
      case DAY -> 0.3;
      case RANGE -> 0.6;
      case WEEK -> 0.9;
      case MONTH -> 1.2;
      case NONE -> 1.5;
    };
  }

  /** The finest of those that agree with the best candidate's. */
  @Nullable TimeMention time() {
    TimeMention time = best().time();
    for (Candidate candidate : all()) {
      TimeMention other = candidate.time();
      if (other != null && (time == null || (!other.time().equals(time.time()) && TimeJoiner.contains(time.time(), other.time())))) {
        time = other;
      }
    }
    return time;
  }

  EventTime eventTime() {
    TimeMention time = time();
    return time == null ? new EventTime.Undated() : time.time();
  }

  Kind kind() {
    Kind kind = best().kind();
    return kind == Kind.MEETING && isOfMembers() ? Kind.CONFERENCE : kind;
  }

  /** Somebody goes to it, or it is named: "will fly to a NATO meeting". */
  private boolean isAttended() {
    Verb verb = best().trigger().verb();
    return verb == null || verb.isTravel();
  }

  /** "the council will meet", "NATO meetings": those who meet are an organisation's members. */
  private boolean isOfMembers() {
    List<Named> sides = Who.sides(parties());
    boolean organisation = sides.stream().anyMatch(Named.Organisation.class::isInstance);
    boolean states = sides.stream().anyMatch(Named.State.class::isInstance);
    return (organisation && (!states || isAttended())) || (!sides.isEmpty() && sides.stream().allMatch(Named.Party.class::isInstance));
  }

  Mood mood() {
    boolean calledOff = candidates.stream().anyMatch(candidate -> candidate.mood() == Mood.CANCELLED && (candidate.isDated() || !best().isDated()));
    return calledOff ? Mood.CANCELLED : best().mood();
  }

  Set<Named> parties() {
    Set<Named> parties = new LinkedHashSet<>(best().parties());
    candidates.forEach(candidate -> parties.addAll(candidate.parties()));
    return parties;
  }

  List<Mention> places() {
    List<Mention> places = best().places();
    for (Candidate candidate : all()) {
      if (places.isEmpty()) {
        places = candidate.places();
      }
    }
    return places;
  }

  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>(candidates);
    all.addAll(supports);
    return all;
  }
}
