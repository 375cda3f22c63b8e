package org.aidememoire.extract.sighting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.extract.name.Named;
import org.jspecify.annotations.Nullable;

/** What was spoken of so far: gives "the talks" and "both sides" the parties of the sentences before. */
final class Context {

  private static final int SENTENCES_BACK = 3;

  private @Nullable Candidate last;

  /** With the parties of the last meeting spoken of, if it says none itself and speaks of one as known. */
  Candidate complete(Candidate candidate) {
    Candidate before = last;
    boolean known = candidate.anaphoric() ? candidate.sides().size() < 2 : candidate.parties().isEmpty();
    if (before == null || !known || candidate.sentence() - before.sentence() > SENTENCES_BACK || !mayContinue(candidate)) {
      return candidate;
    }
    Set<Named> parties = new LinkedHashSet<>(candidate.parties());
    parties.addAll(before.parties());
    return candidate.withParties(parties).with("parties of \"" + before.rules().getFirst() + '"');
  }

  private static boolean mayContinue(Candidate candidate) {
    return candidate.anaphoric() || (candidate.isDated() && (candidate.mood().isAhead() || candidate.mood() == Mood.PRESENT));
  }

  void remember(Candidate candidate) {
    List<Named> sides = candidate.sides();
    if (sides.size() >= 2 || sides.stream().anyMatch(Named.Organisation.class::isInstance)) {
      last = candidate;
    }
  }
}
