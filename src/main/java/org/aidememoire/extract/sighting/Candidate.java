package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.jspecify.annotations.Nullable;

/**
 * What one trigger says of a meeting, before anything is decided about it.
 *
 * @param subject the last token of its subject, or where that would be
 * @param time null if none is said
 * @param places the stops, in order
 * @param anaphoric the parties are "both sides", "they": those of another sentence
 * @param definite "the talks": of which another sentence may have spoken
 * @param rules what was read by which rule, for {@code --explain}
 */
record Candidate(
    Trigger trigger,
    int subject,
    Mood mood,
    Kind kind,
    @Nullable TimeMention time,
    Set<Named> parties,
    List<Mention> places,
    boolean anaphoric,
    boolean definite,
    List<String> rules) {

  Candidate {
    parties = new LinkedHashSet<>(parties);
    places = List.copyOf(places);
    rules = List.copyOf(rules);
  }

  int sentence() {
    return trigger.sentence();
  }

  EventTime eventTime() {
    return time == null ? new EventTime.Undated() : time.time();
  }

  boolean isDated() {
    return time != null && time.isDated();
  }

  List<Named> sides() {
    return Who.sides(parties);
  }

  Candidate with(Mood other) {
    return new Candidate(trigger, subject, other, kind, time, parties, places, anaphoric, definite, rules);
  }

  Candidate with(Kind other) {
    return new Candidate(trigger, subject, mood, other, time, parties, places, anaphoric, definite, rules);
  }

  Candidate with(TimeMention other) {
    return new Candidate(trigger, subject, mood, kind, other, parties, places, anaphoric, definite, rules);
  }

  Candidate with(String rule) {
    List<String> more = new ArrayList<>(rules);
    more.add(rule);
    return new Candidate(trigger, subject, mood, kind, time, parties, places, anaphoric, definite, more);
  }

  Candidate withParties(Set<Named> others) {
    return new Candidate(trigger, subject, mood, kind, time, others, places, anaphoric, definite, rules);
  }

  Candidate withPlaces(List<Mention> others) {
    return new Candidate(trigger, subject, mood, kind, time, parties, others, anaphoric, definite, rules);
  }
}
