package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.jspecify.annotations.Nullable;

/** One meeting, one cluster: puts together the candidates that may speak of the same one. */
final class Merger {

  private final List<Cluster> clusters = new ArrayList<>();

  List<Cluster> clusters() {
    return clusters;
  }

  void event(Candidate candidate) {
    Cluster same = find(candidate);
    if (same == null) {
      clusters.add(new Cluster(candidate));
    } else {
      same.add(candidate);
    }
  }

  /** Adds to a meeting already known; whether there was one. */
  boolean support(Candidate candidate) {
    Cluster same = find(candidate);
    if (same != null) {
      same.support(candidate);
    }
    return same != null;
  }

  private @Nullable Cluster find(Candidate candidate) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (isSame(clusters.get(i), candidate)) {
        return clusters.get(i);
      }
    }
    return null;
  }

  private static boolean isSame(Cluster cluster, Candidate candidate) {
    return isSameKind(cluster.kind(), candidate.kind())
        && isSameTime(cluster, candidate)
        && isSamePlace(cluster.places(), candidate.places())
        && isSameParties(cluster, candidate);
  }

  /** A journey and what it is made for a day or two later in the same place are one; the journey goes. */
  void dropJourneys(Stays stays) {
    clusters.removeIf(journey -> isJourney(journey) && clusters.stream().anyMatch(other -> other != journey && isMadeFor(journey, other, stays)));
  }

  private static boolean isJourney(Cluster cluster) {
    Verb verb = cluster.best().trigger().verb();
    return verb != null && verb.isTravel() && verb != Verb.VISIT && cluster.kind() == Kind.VISIT;
  }

  private static boolean isMadeFor(Cluster journey, Cluster other, Stays stays) {
    List<Mention> there = other.places().isEmpty() ? stays.of(other) : other.places();
    if (journey.places().isEmpty() || there.isEmpty() || journey.time() == null || other.time() == null || isJourney(other)) {
      return false;
    }
    LocalDate from = journey.eventTime().firstDay().orElse(LocalDate.MIN);
    LocalDate day = other.eventTime().firstDay().orElse(LocalDate.MAX);
    return isSamePlace(journey.places(), there) && !day.isBefore(from) && !day.isAfter(from.plusDays(3));
  }

  private static boolean isSameKind(Kind one, Kind other) {
    return group(one) == group(other);
  }

  private static int group(Kind kind) {
    return switch (kind) {
      case MEETING, TALKS, SUMMIT, VISIT, CONFERENCE -> 0;
      case CALL -> 1;
      case SIGNING -> 2;
    };
  }

  private static boolean isSameTime(Cluster cluster, Candidate candidate) {
    EventTime one = cluster.eventTime();
    EventTime other = candidate.eventTime();
    if (one.firstDay().isPresent() && other.firstDay().isPresent()) {
      boolean sameStart = one.firstDay().equals(other.firstDay()) && !isWithDifferentHours(one, other);
      boolean coarser = (one.grain() != org.aidememoire.event.Grain.RANGE && TimeJoiner.contains(one, other)) || (other.grain() != org.aidememoire.event.Grain.RANGE && TimeJoiner.contains(other, one));
      return sameStart || coarser;
    }
    return true;
  }

  private static boolean isWithDifferentHours(EventTime one, EventTime other) {
    return one instanceof EventTime.At a && other instanceof EventTime.At b && !a.start().equals(b.start());
  }

  private static boolean isSamePlace(List<Mention> one, List<Mention> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    Named a = one.getFirst().named();
    Named b = other.getFirst().named();
    return a.equals(b) || Who.asParty(a).equals(b) || Who.asParty(b).equals(a);
  }

  private static boolean isSameParties(Cluster cluster, Candidate candidate) {
    boolean dated = candidate.isDated() && cluster.time() != null;
    if (candidate.parties().isEmpty()) {
      return dated || candidate.definite() || candidate.anaphoric();
    }
    Set<Named> known = cluster.parties();
    long shared = candidate.parties().stream().filter(known::contains).count();
    List<Named> sides = candidate.sides();
    List<Named> knownSides = Who.sides(known);
    long sharedSides = sides.stream().filter(knownSides::contains).count();
    int needed = Math.min(2, Math.min(sides.size(), knownSides.size()));
    boolean sidesAgree = sharedSides >= needed && needed > 0;
    return (sidesAgree && !hasOtherCounterpart(known, candidate.parties())) || (shared > 0 && shared >= Math.min(2, Math.min(known.size(), candidate.parties().size())));
  }

  /** Each names two people or more and they do not share two: another meeting. */
  private static boolean hasOtherCounterpart(Set<Named> one, Set<Named> other) {
    List<Named> a = one.stream().filter(named -> named instanceof Named.Person).toList();
    List<Named> b = other.stream().filter(named -> named instanceof Named.Person).toList();
    return a.size() >= 2 && b.size() >= 2 && a.stream().filter(b::contains).count() < 2;
  }
}
