package org.aidememoire.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Field;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Participant;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.event.Place;
import org.aidememoire.event.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * A sighting said directly, so that no error of extraction hides one of matching:
 *
 * <pre>> TALKS 2027-03-13 CERTAIN: Chile, Peru @ Lima, Peru < 2027-03-10 "The talks were moved." 0.9</pre>
 *
 * <p>HELD in the place of the certainty: it tells how it went.
 */
final class SightingLine {

  private static final Pattern LINE =
      Pattern.compile("> (\\w+) (\\S+) (\\w+): ([^@<\"]+?)(?: @ ([^<\"]+?))?(?: < (\\S+))?(?: \"(.*)\")?(?: (0\\.\\d+))?");

  private SightingLine() {}

  static Sighting parse(String line) {
    Matcher said = LINE.matcher(line.strip());
    if (!said.matches()) {
      throw new IllegalArgumentException("no sighting: " + line);
    }
    String quote = Objects.requireNonNullElse(said.group(7), "They meet.");
    boolean held = said.group(3).equals("HELD");
    Sighting sighting = new Sighting(
        Kind.valueOf(said.group(1)),
        EventTimeFormat.parse(said.group(2)),
        said.group(2),
        null,
        null,
        said.group(6) == null ? null : EventTimeFormat.parse(said.group(6)),
        Arrays.stream(said.group(4).split(", ")).map(SightingLine::party).toList(),
        place(said.group(5)),
        held ? Certainty.CERTAIN : Certainty.valueOf(said.group(3)),
        said.group(8) == null ? 0.95 : Double.parseDouble(said.group(8)),
        List.of(new Sighting.Mention(0, quote.length(), quote)),
        List.of(new Evidence(Field.KIND, 0, quote.length(), quote, "said directly")));
    return held ? sighting.with(Fate.TOOK_PLACE) : sighting;
  }

  private static Participant party(String name) {
    boolean capitals = name.chars().noneMatch(Character::isLowerCase);
    return new Participant(name, capitals ? ParticipantType.ORGANISATION : ParticipantType.STATE, null, null);
  }

  private static @Nullable Place place(@Nullable String name) {
    return name == null ? null : new Place(name, null, null, null);
  }
}
