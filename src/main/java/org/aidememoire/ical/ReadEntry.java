package org.aidememoire.ical;

import java.util.List;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Status;
import org.jspecify.annotations.Nullable;

/** One VEVENT of a calendar that somebody else may have written. */
public sealed interface ReadEntry {

  /**
   * What it says, as far as we keep it.
   *
   * @param uid null if it has none
   * @param status null if it has none that we know
   * @param location null if it has none
   * @param categories in their order
   * @param people names of organizer and attendees
   */
  record Read(
      @Nullable String uid,
      String summary,
      EventTime time,
      @Nullable Status status,
      @Nullable String location,
      List<String> categories,
      List<String> people)
      implements ReadEntry {

    public Read {
      categories = List.copyOf(categories);
      people = List.copyOf(people);
    }
  }

  /**
   * What cannot be read, and why.
   *
   * @param uid null if it has none, or not even that can be read
   * @param property the name of the property at fault, "DTSTART"; VEVENT if it is the whole
   */
  record Unreadable(@Nullable String uid, String property, String detail) implements ReadEntry {}
}
