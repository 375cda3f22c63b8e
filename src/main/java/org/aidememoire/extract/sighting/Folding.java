package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Named;
import org.jspecify.annotations.Nullable;

/** Makes one candidate of a journey and the meeting it is made for: "will fly to Bern on Friday for talks with the Swiss". */
final class Folding {

  private Folding() {}

  static List<Candidate> fold(List<Candidate> candidates, Map<Trigger, Reading> readings) {
    List<Candidate> folded = new ArrayList<>(candidates);
    for (Candidate purpose : candidates) {
      Reading reading = readings.get(purpose.trigger());
      Candidate journey = reading == null ? null : governor(folded, reading, readings);
      if (journey != null && isSame(journey, purpose)) {
        folded.remove(purpose);
        folded.set(folded.indexOf(journey), both(journey, purpose));
      }
    }
    return folded;
  }

  /** The verb right over it, or over the "attend" or "hold" in between: "will fly to Bern to attend a session". */
  private static @Nullable Candidate governor(List<Candidate> candidates, Reading reading, Map<Trigger, Reading> readings) {
    Trigger governor = reading.governor();
    if (governor != null && governor.verb() != null && governor.verb().isSupport()) {
      Reading support = readings.get(governor);
      governor = support == null ? null : support.governor();
    }
    return governor == null ? null : of(candidates, governor);
  }

  private static @Nullable Candidate of(List<Candidate> candidates, Trigger trigger) {
    return candidates.stream().filter(candidate -> candidate.trigger().equals(trigger)).findFirst().orElse(null);
  }

  private static boolean isSame(Candidate journey, Candidate purpose) {
    return !journey.isDated() || !purpose.isDated() || journey.eventTime().equals(purpose.eventTime());
  }

  private static Candidate both(Candidate journey, Candidate purpose) {
    Set<Named> parties = new LinkedHashSet<>(journey.parties());
    parties.addAll(purpose.parties());
    boolean stay = (purpose.trigger().noun() == Kind.VISIT && isJourney(journey)) || journey.trigger().is(Verb.DISCUSS);
    Candidate both = (stay ? purpose.with(journey.mood()) : journey).withParties(parties).with(kind(journey, purpose));
    both = stay && journey.time() != null ? both.with(journey.time()) : both;
    both = stay && !journey.places().isEmpty() ? both.withPlaces(journey.places()) : both;
    both = both.with(journey.mood() == Mood.PAST ? purpose.mood() : journey.mood());
    both = both.isDated() || purpose.time() == null ? both : both.with(purpose.time());
    return both.places().isEmpty() ? both.withPlaces(purpose.places()) : both;
  }

  /** A visit stays a visit; whoever only flies somewhere does so for the talks. */
  private static Kind kind(Candidate journey, Candidate purpose) {
    boolean visit = journey.trigger().is(Verb.VISIT) || (!isJourney(journey) && !journey.trigger().is(Verb.HOST) && !journey.trigger().is(Verb.CONVENE) && !journey.trigger().is(Verb.DISCUSS));
    return visit && purpose.kind() != Kind.SUMMIT ? journey.kind() : purpose.kind();
  }

  private static boolean isJourney(Candidate candidate) {
    Verb verb = candidate.trigger().verb();
    return verb != null && verb.isTravel();
  }
}
