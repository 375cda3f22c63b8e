package org.aidememoire.pages;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aidememoire.event.PublicAddress;

/**
 * The ways to subscribe to a calendar: its address, the same for calendar programs, and Google's page to add it.
 *
 * @param programs with the scheme webcal, which calendar programs answer to
 */
record FeedLinks(String address, String programs, String google) {

  static FeedLinks of(PublicAddress address, String calendar) {
    URI feed = address.resolve("/calendars/" + calendar + ".ics");
    String programs = "webcal" + feed.toASCIIString().substring(feed.getScheme().length());
    return new FeedLinks(
        feed.toASCIIString(),
        programs,
        "https://calendar.google.com/calendar/r?cid=" + URLEncoder.encode(programs, StandardCharsets.UTF_8));
  }
}
