package org.aidememoire.mail;

import java.time.Instant;
import java.util.Map;

/** Sample mails: tests state only what differs. */
final class Messages {

  private static final Map<String, String> HEADERS = Map.of("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");

  private Messages() {}

  static MailMessage reminder(String to) {
    return message(to, HEADERS);
  }

  static MailMessage with(Map<String, String> headers) {
    return message("ann@example.org", headers);
  }

  private static MailMessage message(String to, Map<String, String> headers) {
    return new MailMessage(
        "delivery.7.1767225600@example.org",
        "7",
        to,
        Instant.parse("2027-01-13T14:00:00Z"),
        "Tomorrow 15:00 Vienna: Talks – tentative",
        headers,
        "When: tomorrow\n",
        "<p>When: tomorrow</p>\n",
        "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n");
  }
}
