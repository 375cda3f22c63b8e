package org.aidememoire.mail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one reader.
 *
 * @param messageId the Message-ID without angle brackets; the same for every try
 * @param returnTag what a bounce brings back: goes into the envelope's sender (VERP)
 * @param headers further header fields, in order
 * @param calendar an iCalendar object with METHOD:PUBLISH, null for none
 */
public record MailMessage(
    String messageId,
    String returnTag,
    String to,
    Instant date,
    String subject,
    Map<String, String> headers,
    String text,
    String html,
    @Nullable String calendar) {

  public MailMessage {
    headers = new LinkedHashMap<>(headers);
    oneLine("Message-ID", messageId);
    oneLine("return tag", returnTag);
    oneLine("To", to);
    oneLine("Subject", subject);
    headers.forEach(MailMessage::oneLine);
  }

  private static void oneLine(String name, String value) {
    if (value.chars().anyMatch(Character::isISOControl) || name.chars().anyMatch(c -> c == ':' || c < ' ')) {
      throw new IllegalArgumentException("the header field " + name + " is not one line of text");
    }
  }
}
