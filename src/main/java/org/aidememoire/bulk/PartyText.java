package org.aidememoire.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.admin.EventAnswer.ParticipantJson;
import org.aidememoire.event.Participant;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.http.Fields;

/**
 * Participants in one cell of a table: "STATE France [iso:FR]; PERSON António Guterres / United Nations", the side that
 * somebody stands for behind the stroke.
 */
final class PartyText {

  private static final Pattern PARTY =
      Pattern.compile("(STATE|ORGANISATION|PERSON|GROUP) (.+?)(?: \\[([^\\]]+)\\])?(?: / (.+))?");

  private PartyText() {}

  static String of(List<Participant> participants) {
    return participants.stream().map(PartyText::of).collect(Collectors.joining("; "));
  }

  private static String of(Participant one) {
    return one.type().name()
        + " "
        + one.name()
        + (one.id() == null ? "" : " [" + one.id() + "]")
        + (one.side() == null ? "" : " / " + one.side());
  }

  /** Ends in a problem of the field "participants" if it cannot be read. */
  static List<ParticipantJson> parse(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(each -> !each.isEmpty()).map(PartyText::party).toList();
  }

  private static ParticipantJson party(String text) {
    Matcher party = PARTY.matcher(text);
    if (!party.matches()) {
      throw Fields.fault("participants", "must be like \"STATE France [iso:FR]; PERSON Ana Roa / Chile\"");
    }
    return new ParticipantJson(
        party.group(2), ParticipantType.valueOf(party.group(1)), party.group(3), party.group(4));
  }
}
