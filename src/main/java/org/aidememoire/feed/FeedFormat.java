package org.aidememoire.feed;

import java.util.List;

/** A form in which a calendar can be had, at addresses of its own. */
interface FeedFormat {

  /** The end of its addresses: "ics" of {@code /calendars/eu.ics}. */
  String suffix();

  /** Its media type. */
  String type();

  /** Whether it can say that a time is vague or not known; then no event is left out for that. */
  boolean holdsVague();

  /** The bytes of a calendar with these entries, in their order. */
  List<FeedPart> write(CalendarView view, List<AgendaEntry> members);
}
