package org.aidememoire.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What we got wrong about an event, and what is right.
 *
 * @param before as we told it
 * @param after as it was corrected
 */
public record Erratum(Event before, Event after, Instant correctedAt, String why) {

  public String uid() {
    return after.uid();
  }

  /** A sentence for each thing that was wrong: "The time is Thursday 14 January 2027, not Friday 15 January 2027." */
  public List<String> sentences() {
    String kept = after.mergedInto();
    if (kept != null && before.mergedInto() == null) {
      return List.of("This is no meeting of its own: we told of one meeting as two.");
    }
    if (after.review() == Review.REJECTED && before.review() != Review.REJECTED) {
      return List.of("This should not have been announced as a meeting.");
    }
    List<String> sentences = new ArrayList<>();
    differs(sentences, "The time", EventTimeWords.of(before.time()), EventTimeWords.of(after.time()));
    differs(sentences, "The place", place(before), place(after));
    differs(sentences, "Who takes part", parties(before), parties(after));
    differs(sentences, "What it is", before.kind().word(), after.kind().word());
    status(sentences);
    return sentences.isEmpty() ? List.of("It was described wrongly.") : sentences;
  }

  private void status(List<String> sentences) {
    boolean wasOff = before.status() == Status.CANCELLED;
    boolean isOff = after.status() == Status.CANCELLED;
    if (wasOff != isOff) {
      sentences.add(isOff ? "It does not take place; we said that it would." : "It does take place; we said that it was off.");
    } else if (before.status() != after.status()) {
      sentences.add(
          after.status() == Status.TENTATIVE ? "It is not certain; we said that it was." : "It is certain; we said that it was not.");
    }
  }

  private static void differs(List<String> sentences, String what, String wrong, String right) {
    if (!Objects.equals(wrong, right)) {
      sentences.add("%s: %s, not %s.".formatted(what, right, wrong));
    }
  }

  private static String place(Event event) {
    Place place = event.place();
    return place == null ? "not known" : (place.venue() == null ? "" : place.venue() + ", ") + place.name();
  }

  private static String parties(Event event) {
    return event.participants().isEmpty()
        ? "not known"
        : event.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
  }
}
