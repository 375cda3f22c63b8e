package org.aidememoire.ical;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * What stands around the entries of a VCALENDAR (RFC 5545, 3.4; RFC 7986, 5). No METHOD, which would make a feed a
 * message; no UID, which vdirsyncer takes for that of every event.
 */
final class CalendarFrame {

  static final byte[] END = "END:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);

  private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
  private static final Duration REFRESH = Duration.ofHours(1);

  /** RFC 5545, 3.6: a calendar has at least one component, so one without events holds this. */
  private static final String UTC_ZONE =
      """
      BEGIN:VTIMEZONE
      TZID:Etc/UTC
      BEGIN:STANDARD
      DTSTART:19700101T000000
      TZOFFSETFROM:+0000
      TZOFFSETTO:+0000
      TZNAME:UTC
      END:STANDARD
      END:VTIMEZONE
      """
          .replace("\n", "\r\n");

  private CalendarFrame() {}

  static String head(CalendarHeader header, boolean empty) {
    return BEGIN + new PropertyList(properties(header)) + (empty ? UTC_ZONE : "");
  }

  static List<Property> properties(CalendarHeader header) {
    List<Property> properties = identity();
    String name = PlainText.line(header.name());
    String description = PlainText.of(header.description());
    properties.add(new Name(name));
    properties.add(new XProperty("X-WR-CALNAME", name));
    properties.add(new Description(description));
    properties.add(new XProperty("X-WR-CALDESC", description));
    properties.add(new Url(header.page()));
    properties.add(new Source(new ParameterList(List.of(Value.URI)), header.source().toASCIIString()));
    properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    properties.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    if (header.colour() != null) {
      properties.add(new Color(new ParameterList(), header.colour()));
    }
    if (header.lastModified() != null) {
      properties.add(new LastModified(header.lastModified()));
    }
    return properties;
  }

  /** No more than every VCALENDAR must have. */
  static String bare() {
    return BEGIN + new PropertyList(identity());
  }

  static String publication(VEvent vevent) {
    List<Property> properties = identity();
    properties.add(new Method(Method.VALUE_PUBLISH));
    return BEGIN + new PropertyList(properties) + vevent + "END:VCALENDAR\r\n";
  }

  private static List<Property> identity() {
    List<Property> properties = new ArrayList<>();
    properties.add(new Version(new ParameterList(), "2.0"));
    properties.add(new ProdId("-//Aide-Mémoire//Diplomatic meetings 1.0//EN"));
    properties.add(new CalScale(CalScale.VALUE_GREGORIAN));
    return properties;
  }
}
