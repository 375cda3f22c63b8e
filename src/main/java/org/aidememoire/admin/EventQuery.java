package org.aidememoire.admin;

import org.aidememoire.event.EventCursor;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSort;
import org.aidememoire.http.Fields;

/** The words of an address that say which events, in which order; one that cannot be read is a problem that names it. */
public final class EventQuery {

  private EventQuery() {}

  public static EventFilter filter(String text) {
    try {
      return EventFilter.parse(text);
    } catch (IllegalArgumentException e) {
      throw Fields.badQuery("filter", String.valueOf(e.getMessage()));
    }
  }

  static EventSort sort(String text) {
    return switch (text) {
      case "uid" -> EventSort.UID;
      case "day" -> EventSort.DAY;
      case "-day" -> EventSort.DAY_DESCENDING;
      case "change" -> EventSort.CHANGE;
      case "-change" -> EventSort.CHANGE_DESCENDING;
      default -> throw Fields.badQuery("sort", "must be uid, day, -day, change or -change");
    };
  }

  static EventCursor cursor(String text, EventSort sort) {
    try {
      return EventCursor.parse(text, sort);
    } catch (IllegalArgumentException e) {
      throw Fields.badQuery("after", String.valueOf(e.getMessage()));
    }
  }
}
