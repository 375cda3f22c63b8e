package org.aidememoire.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a page of events ended, as one word: "UID", "2027-01-14~UID", "~UID" behind the dated ones.
 *
 * @param value what it is sorted by, empty if by UID, or undated
 */
public record EventCursor(String value, String uid) {

  /** Where a list stands after an event. */
  static EventCursor of(Event event, EventSort sort) {
    return new EventCursor(
        switch (sort) {
          case UID -> "";
          case DAY, DAY_DESCENDING -> event.time().firstDay().map(LocalDate::toString).orElse("");
          case CHANGE, CHANGE_DESCENDING -> event.changedAt().toString();
        },
        event.uid());
  }

  public String text(EventSort sort) {
    return sort == EventSort.UID ? uid : value + "~" + uid;
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException for what is no cursor of that order
   */
  public static EventCursor parse(String text, EventSort sort) {
    int tilde = text.indexOf('~');
    if (sort == EventSort.UID) {
      return new EventCursor("", text);
    }
    try {
      EventCursor cursor = new EventCursor(text.substring(0, Math.max(tilde, 0)), text.substring(tilde + 1));
      boolean isWhole =
          switch (sort) {
            case UID -> true;
            case DAY, DAY_DESCENDING -> cursor.value.isEmpty() || cursor.day().getYear() < 10_000;
            case CHANGE, CHANGE_DESCENDING -> !cursor.instant().isBefore(Instant.EPOCH);
          };
      if (tilde >= 0 && isWhole) {
        return cursor;
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a cursor that an answer gave as \"next\"", e);
    }
    throw new IllegalArgumentException("must be a cursor that an answer gave as \"next\"");
  }

  LocalDate day() {
    return LocalDate.parse(value);
  }

  Instant instant() {
    return Instant.parse(value);
  }
}
