package org.aidememoire.feed;

import java.time.LocalDate;
import java.time.Period;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventTime;
import org.aidememoire.ical.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that people can subscribe to.
 *
 * @param name its name in addresses: "g7-g20"
 * @param title its name for people
 * @param colour a CSS3 name, null for none
 * @param filterText as its file says it
 * @param back how long events stay after their last day; cancelled ones too
 * @param ahead how far it looks
 */
record PublishedCalendar(
    String name,
    String title,
    String description,
    @Nullable String colour,
    String filterText,
    EventFilter filter,
    FeedOptions options,
    Period back,
    Period ahead) {

  PublishedCalendar with(EventFilter nextFilter, FeedOptions nextOptions) {
    return new PublishedCalendar(name, title, description, colour, filterText, nextFilter, nextOptions, back, ahead);
  }

  boolean admits(CalendarEntry entry, LocalDate today) {
    return isInWindow(entry.time(), today) && options.admit(entry) && filter.test(entry.event());
  }

  /** Undated events are in every window. */
  private boolean isInWindow(EventTime time, LocalDate today) {
    return time.lastDay().map(day -> !day.isBefore(today.minus(back))).orElse(true)
        && time.firstDay().map(day -> !day.isAfter(today.plus(ahead))).orElse(true);
  }
}
