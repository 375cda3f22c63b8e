package org.aidememoire.caldav;

/** What there is below {@code /caldav/}. */
sealed interface DavPath {

  /** Where programs begin to look. */
  record Root() implements DavPath {}

  /** Whoever asks: there is no login, so all are one. */
  record Reader() implements DavPath {}

  /** The collection of all calendars. */
  record Home() implements DavPath {}

  record Calendar(String name) implements DavPath {}

  record Entry(String calendar, String uid) implements DavPath {}
}
