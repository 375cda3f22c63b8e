package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.mail.MailMessage;
import org.aidememoire.subscriber.LeaveTokens;
import org.aidememoire.subscriber.Subscriber;

/** What all letters have around them: the same Message-ID for every try, and the way out. */
@Singleton
public final class Envelope {

  private final LetterConfig config;
  private final PublicAddress address;
  private final LeaveTokens leaveTokens;

  Envelope(LetterConfig config, PublicAddress address, LeaveTokens leaveTokens) {
    this.config = config;
    this.address = address;
    this.leaveTokens = leaveTokens;
  }

  /** Where the subscription ends: by POST at once (RFC 8058), by GET with a button. */
  public String leave(Subscriber reader) {
    return address.resolve("/unsubscribe/" + leaveTokens.of(reader.id())).toASCIIString();
  }

  public URI link(String path) {
    return address.resolve(path);
  }

  public MailMessage around(Letter letter, Subscriber reader, String subject, String text, String html, Instant now) {
    String id = "letter." + letter.id() + "." + letter.decidedAt().getEpochSecond();
    return new MailMessage(
        id + "@" + config.domain(),
        "letter-" + letter.id(),
        reader.address().value(),
        now,
        subject,
        headers(reader),
        text,
        html,
        null);
  }

  private Map<String, String> headers(Subscriber reader) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("List-Id", "Aide-Memoire <alerts." + config.domain() + ">");
    headers.put("List-Unsubscribe", "<" + leave(reader) + ">"); // RFC 8058, 3.1
    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    headers.put("Auto-Submitted", "auto-generated"); // RFC 3834, 5
    return headers;
  }
}
