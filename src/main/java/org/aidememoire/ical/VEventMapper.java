package org.aidememoire.ical;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Participant;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.event.Place;

/**
 * An event as a VEVENT (RFC 5545, 3.6.1). Times are given to iCal4j as Instant or LocalDate only: what it writes for a
 * ZonedDateTime is wrong in many zones.
 */
final class VEventMapper {

  private VEventMapper() {}

  static VEvent vevent(CalendarEntry entry, EntryTime time, EntryStyle style) {
    List<Property> properties = new ArrayList<>();
    addIdentity(properties, entry.event());
    addTime(properties, time);
    addWords(properties, entry, style);
    properties.add(new Status(status(entry)));
    properties.add(new Transp(Transp.VALUE_TRANSPARENT));
    properties.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"));
    properties.add(new Clazz(Clazz.VALUE_PUBLIC));
    return new VEvent(new PropertyList(properties), new ComponentList<>(alarms(entry, time, style)));
  }

  private static void addIdentity(List<Property> properties, Event event) {
    properties.add(new Uid(event.uid()));
    properties.add(new DtStamp(event.changedAt()));
    properties.add(new LastModified(event.changedAt()));
    properties.add(new Created(event.createdAt()));
    properties.add(new Sequence(event.sequence()));
    if (event.mergedInto() != null) {
      properties.add(new RelatedTo(event.mergedInto()));
    } else if (event.partOf() != null) {
      properties.add(new RelatedTo(event.partOf())); // RELTYPE=PARENT is what is meant without one
    }
  }

  private static void addTime(List<Property> properties, EntryTime time) {
    switch (time) {
      case EntryTime.Instants instants -> {
        properties.add(new DtStart<>(instants.start()));
        properties.add(new DtEnd<>(instants.endExclusive()));
      }
      case EntryTime.Dates dates -> {
        properties.add(new DtStart<>(dates.start()));
        properties.add(new DtEnd<>(dates.endExclusive()));
      }
    }
  }

  private static void addWords(List<Property> properties, CalendarEntry entry, EntryStyle style) {
    Event event = entry.event();
    properties.add(new Summary(PlainText.line(TitleWords.of(entry, style))));
    properties.add(new Description(PlainText.of(DescriptionWords.of(entry))));
    if (event.place() != null) {
      properties.add(new Location(PlainText.line(location(event.place()))));
    }
    properties.add(new Categories(new TextList(categories(event))));
    properties.add(new Url(URI.create(entry.page().toASCIIString())));
  }

  private static String location(Place place) {
    return place.venue() == null ? place.name() : place.venue() + ", " + place.name();
  }

  /** The kind and the states and organisations that take part or are stood for. */
  private static List<String> categories(Event event) {
    Stream<String> sides =
        event.participants().stream()
            .filter(one -> one.type() != ParticipantType.PERSON || one.side() != null)
            .map(Participant::sideName);
    return Stream.concat(Stream.of(event.kind().word()), sides).map(PlainText::line).distinct().toList();
  }

  /** A day that is only part of what was said (an evening, a week) is not final: TENTATIVE until the hour or day is known. */
  private static String status(CalendarEntry entry) {
    return switch (entry.status()) {
      case CANCELLED -> Status.VALUE_CANCELLED;
      case TENTATIVE -> Status.VALUE_TENTATIVE;
      case CONFIRMED -> isVague(entry.time()) ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED;
    };
  }

  private static boolean isVague(EventTime time) {
    return switch (time) {
      case EventTime.At at -> at.zone() == null;
      case EventTime.Day day -> day.part() != null;
      case EventTime.Days _ -> false;
      case EventTime.Week _, EventTime.Month _, EventTime.Undated _ -> true;
    };
  }

  private static List<VAlarm> alarms(CalendarEntry entry, EntryTime time, EntryStyle style) {
    return style.alarm() == null || !(time instanceof EntryTime.Instants) || entry.status() == org.aidememoire.event.Status.CANCELLED
        ? List.of()
        : List.of(AlarmMapper.alarm(entry, style.alarm()));
  }
}
