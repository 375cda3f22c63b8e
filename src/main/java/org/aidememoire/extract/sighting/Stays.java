package org.aidememoire.extract.sighting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was last said to go or to meet: who flies to Lima and meets the Peruvian president meets him there, unless another
 * place is said.
 */
final class Stays {

  private static final int AFTER_JOURNEY = 2;
  private static final int AFTER_MEETING = 1;

  private final Map<Trigger, Mention> inferred = new HashMap<>();
  private @Nullable Candidate journey;
  private @Nullable Candidate meeting;

  /** Takes note of where the candidate is held or, if nothing is said, of the stay it falls into. */
  void note(Candidate candidate) {
    if (candidate.kind() == Kind.CALL) {
      return;
    }
    if (!candidate.places().isEmpty()) {
      remember(candidate);
      return;
    }
    Candidate stay = isHost(journey, candidate, AFTER_JOURNEY) ? journey : isHost(meeting, candidate, AFTER_MEETING) ? meeting : null;
    if (stay != null) {
      Mention place = stay.places().getLast();
      inferred.put(candidate.trigger(), place);
      remember(candidate.withPlaces(List.of(place)));
    }
  }

  /** The place of the stay that one of them falls into; empty if there is none. */
  List<Mention> of(Cluster cluster) {
    return cluster.all().stream().map(candidate -> inferred.get(candidate.trigger())).filter(Objects::nonNull).limit(1).toList();
  }

  private static boolean isHost(@Nullable Candidate stay, Candidate candidate, int farthest) {
    if (stay == null || candidate.sentence() - stay.sentence() > farthest || isBefore(candidate, stay)) {
      return false;
    }
    Mention there = stay.places().getLast();
    List<?> sides = candidate.sides();
    return sides.size() >= 2 && sides.contains(Who.asParty(there.named()));
  }

  private static boolean isBefore(Candidate candidate, Candidate stay) {
    return candidate.eventTime().lastDay().isPresent()
        && stay.eventTime().firstDay().isPresent()
        && candidate.eventTime().lastDay().get().isBefore(stay.eventTime().firstDay().get());
  }

  private void remember(Candidate candidate) {
    if (candidate.mood() == Mood.NEGATED || candidate.mood() == Mood.CANCELLED) {
      return;
    }
    if (candidate.kind() == Kind.VISIT) {
      journey = candidate;
    } else {
      meeting = candidate;
    }
  }
}
