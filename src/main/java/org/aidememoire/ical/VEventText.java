package org.aidememoire.ical;

import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * The unfolded lines of a VEVENT, the same as iCal4j's. It writes them in half the time: iCal4j looks through each text three
 * times with regular expressions to escape it.
 */
final class VEventText {

  private VEventText() {}

  static String of(VEvent vevent) {
    StringBuilder lines = new StringBuilder(2_000).append("BEGIN:VEVENT\r\n");
    vevent.getPropertyList().getAll().forEach(property -> append(lines, property));
    vevent.getComponents().forEach(lines::append);
    return lines.append("END:VEVENT\r\n").toString();
  }

  private static void append(StringBuilder lines, Property property) {
    if (property instanceof Encodable && !(property instanceof XProperty)) {
      lines.append(property.getName()).append(property.getParameterList()).append(':');
      appendEscaped(lines, property.getValue());
      lines.append("\r\n");
    } else {
      lines.append(property);
    }
  }

  /** RFC 5545, 3.3.11. */
  private static void appendEscaped(StringBuilder lines, String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\\', ',', ';' -> lines.append('\\').append(character);
        case '\n' -> lines.append("\\n");
        default -> lines.append(character);
      }
    }
  }
}
