package org.aidememoire.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventMatcher;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Place;
import org.aidememoire.event.Sighting;
import org.jspecify.annotations.Nullable;

/** Which event of an article another one is a part of: a meeting on the margins of a summit, a leg of a trip. */
final class Parts {

  private static final Pattern MARGINS =
      Pattern.compile("\\b(on|at) the (sidelines|margins|fringes)\\b", Pattern.CASE_INSENSITIVE);

  private Parts() {}

  /** Whether other events can be parts of one of this kind. */
  static boolean hasParts(Kind kind) {
    return switch (kind) {
      case SUMMIT, CONFERENCE, VISIT -> true;
      case CALL, MEETING, TALKS, SIGNING -> false;
    };
  }

  static Optional<Event> whole(Sighting part, Collection<Event> ofTheArticle) {
    return ofTheArticle.stream().filter(event -> isPart(part, event)).findFirst();
  }

  private static boolean isPart(Sighting part, Event whole) {
    boolean smaller =
        switch (part.kind()) {
          case MEETING, TALKS, SIGNING -> true;
          case CALL, VISIT, SUMMIT, CONFERENCE -> false;
        };
    return smaller
        && hasParts(whole.kind())
        && EventMatcher.canBeOneTime(part.time(), whole.time())
        && isAt(part.place(), whole.place())
        && (whole.kind() == Kind.VISIT ? isLeg(part, whole) : MARGINS.matcher(part.best().quote()).find());
  }

  private static boolean isLeg(Sighting part, Event trip) {
    Set<String> travellers = new HashSet<>(EventMatcher.sides(trip.participants()));
    travellers.retainAll(EventMatcher.sides(part.participants()));
    return !travellers.isEmpty();
  }

  // a trip has several stops: "Lima, Peru; Santiago, Chile"
  private static boolean isAt(@Nullable Place part, @Nullable Place whole) {
    return part == null || whole == null || whole.name().contains(part.name().split("[,;]", 2)[0]) || part.name().contains(whole.name());
  }
}
