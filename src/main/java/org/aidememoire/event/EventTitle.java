package org.aidememoire.event;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A title made of kind, parties and place: "Talks: United States and Russia", "Summit in Brussels: European Union". */
public final class EventTitle {

  private EventTitle() {}

  public static String of(Kind kind, List<Participant> participants, @Nullable Place place) {
    String where = place == null || kind == Kind.CALL ? "" : " in " + place.name().split("[,;]", 2)[0];
    String who = joined(participants.stream().map(Participant::name).toList());
    return kind.word() + where + (who.isEmpty() ? "" : ": " + who);
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
  }
}
