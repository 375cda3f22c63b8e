package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  // what the questions below need of all candidates, so that an article may repeat itself ten thousand times
  private Candidate best;
  private final Set<Named> parties = new LinkedHashSet<>();
  private final Map<EventTime, TimeMention> times = new LinkedHashMap<>();
  private final Map<EventTime, TimeMention> supportTimes = new LinkedHashMap<>();
  private List<Mention> places = List.of();
  private List<Mention> supportPlaces = List.of();
  private boolean daysOff;
  private boolean undatedOff;

  Cluster(Candidate first) {
    best = first;
    add(first);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
    best = weight(candidate) > weight(best) ? candidate : best;
    parties.addAll(candidate.parties());
    learn(times, candidate);
    places = places.isEmpty() ? candidate.places() : places;
    boolean off = candidate.mood() == Mood.CANCELLED;
    daysOff |= off && candidate.isDated();
    undatedOff |= off && !candidate.isDated();
  }

  /** Speaks of the meeting without announcing it: gives sentences, a finer time and a place, and no parties. */
  void support(Candidate candidate) {
    supports.add(candidate);
    learn(supportTimes, candidate);
    supportPlaces = supportPlaces.isEmpty() ? candidate.places() : supportPlaces;
  }

  private static void learn(Map<EventTime, TimeMention> times, Candidate candidate) {
    TimeMention time = candidate.time();
    if (time != null) {
      times.putIfAbsent(time.time(), time);
    }
  }

  Candidate best() {
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
    return finest(finest(best.time(), times.values()), supportTimes.values());
  }

  private static @Nullable TimeMention finest(@Nullable TimeMention said, Collection<TimeMention> others) {
    TimeMention time = said;
    for (TimeMention other : others) {
      if (time == null || (!other.time().equals(time.time()) && TimeJoiner.contains(time.time(), other.time()))) {
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
    boolean calledOff = daysOff || (undatedOff && !best.isDated());
    return calledOff ? Mood.CANCELLED : best.mood();
  }

  Set<Named> parties() {
    Set<Named> bestFirst = new LinkedHashSet<>(best.parties());
    bestFirst.addAll(parties);
    return bestFirst;
  }

  List<Mention> places() {
    return Stream.of(best.places(), places, supportPlaces).filter(said -> !said.isEmpty()).findFirst().orElse(List.of());
  }

  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>(candidates);
    all.addAll(supports);
    return all;
  }
}
