package org.aidememoire.feed;

/**
 * What one address shows: a calendar, perhaps with a filter and options of the reader's, in a form.
 *
 * @param path the address, with its query
 */
record CalendarView(String path, FeedFormat format, PublishedCalendar calendar) {

  CalendarView {
    if (format.holdsVague()) {
      calendar = calendar.with(calendar.filter(), calendar.options().withVague(true));
    }
  }

  /** A calendar as it is published. */
  static CalendarView of(PublishedCalendar calendar, FeedFormat format) {
    return new CalendarView("/calendars/" + calendar.name() + "." + format.suffix(), format, calendar);
  }

  boolean admits(AgendaEntry entry, Agenda agenda) {
    return (entry.isDated() || format.holdsVague()) && calendar.admits(entry.entry(), agenda.today());
  }
}
