package org.aidememoire.ical;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;

/** A bell before a meeting, for readers who ask for one (RFC 5545, 3.6.6; its UID: RFC 9074, 4). */
final class AlarmMapper {

  private AlarmMapper() {}

  static VAlarm alarm(CalendarEntry entry, Duration before) {
    return new VAlarm(
        new PropertyList(
            List.of(
                new Uid(uid(entry.event().uid())),
                new Action(Action.VALUE_DISPLAY),
                new Description(PlainText.line(entry.event().title())),
                new Trigger(before.negated()))));
  }

  /** The same for every copy of the entry, so that a reader who put it off is not rung again by the next refresh. */
  private static String uid(String eventUid) {
    return UUID.nameUUIDFromBytes(("alarm " + eventUid).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
