package org.aidememoire.ical;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Organizer;
import org.aidememoire.event.Kind;

/**
 * Writes calendars. The bytes of an entry depend on nothing but the entry and the style, so they can be kept and joined:
 * the same event, revision and style give the same bytes.
 */
public final class CalendarWriter {

  private CalendarWriter() {}

  /** The VEVENT of an entry; empty if the event has no date. */
  public static Optional<byte[]> entry(CalendarEntry entry, EntryStyle style) {
    return vevent(entry, style).map(vevent -> OctetFolding.fold(VEventText.of(vevent)));
  }

  /** The title of an entry, with what is off, unsure or not known of it. */
  public static String title(CalendarEntry entry, EntryStyle style) {
    return PlainText.line(TitleWords.of(entry, style));
  }

  /** The words about an entry, plain text of several paragraphs. */
  public static String description(CalendarEntry entry) {
    return PlainText.of(DescriptionWords.of(entry));
  }

  /** A calendar as jCal (RFC 7265), for any JSON writer; entries without a date are left out. */
  public static List<Object> jcal(CalendarHeader header, List<CalendarEntry> entries, EntryStyle style) {
    List<VEvent> vevents = entries.stream().flatMap(entry -> vevent(entry, style).stream()).toList();
    return JcalMapper.component("vcalendar", CalendarFrame.properties(header), vevents);
  }

  /**
   * What stands before the entries of a calendar to subscribe to.
   *
   * @param empty whether no entries follow
   */
  public static byte[] head(CalendarHeader header, boolean empty) {
    return OctetFolding.fold(CalendarFrame.head(header, empty));
  }

  /** What stands after the entries. */
  public static byte[] end() {
    return CalendarFrame.END.clone();
  }

  /** A calendar with one entry and nothing about itself, as a collection of entries holds them (RFC 4791, 4.1). */
  public static String single(String vevent) {
    return CalendarFrame.bare() + vevent + "END:VCALENDAR\r\n";
  }

  /**
   * One entry to send by mail: METHOD:PUBLISH (RFC 5546, 3.2.1), which wants an organizer and no attendees; empty if the
   * event has no date.
   */
  public static Optional<byte[]> publication(CalendarEntry entry, String organizerName, String organizerAddress) {
    return vevent(entry, EntryStyle.PUBLISHED)
        .map(
            vevent -> {
              ParameterList name = new ParameterList(List.of(new Cn(PlainText.line(organizerName).replace('"', '\''))));
              vevent.add(new Organizer(name, URI.create("mailto:" + organizerAddress)));
              return OctetFolding.fold(CalendarFrame.publication(vevent));
            });
  }

  private static Optional<VEvent> vevent(CalendarEntry entry, EntryStyle style) {
    Kind kind = entry.event().kind();
    return EntryTime.of(entry.time(), kind, style.hours()).map(time -> VEventMapper.vevent(entry, time, style));
  }
}
