package org.aidememoire.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A message in its MIME form: text, HTML and the calendar object as alternatives, the richest last (RFC 2046, 5.1.4), and
 * the object once more as a file, for programs that show no calendar parts.
 */
final class MimeMail extends SMTPMessage {

  private final String messageId;
  private boolean written;

  MimeMail(Session session, MailMessage message, MailConfig config) throws MessagingException {
    super(session);
    messageId = "<" + message.messageId() + ">";
    setFrom(new InternetAddress(config.from()));
    setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
    setEnvelopeFrom(config.returnPath(message.returnTag()));
    setSubject(message.subject(), "UTF-8");
    setSentDate(Date.from(message.date()));
    for (Map.Entry<String, String> header : message.headers().entrySet()) {
      setHeader(header.getKey(), header.getValue());
    }
    setContent(content(message));
    saveChanges();
  }

  /** Whether all of it has been handed over, so that its end may have arrived. */
  boolean isWritten() {
    return written;
  }

  /** Ours instead of a new one for every try. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  @Override
  public void writeTo(OutputStream out, String[] withoutHeaders) throws IOException, MessagingException {
    written = false;
    super.writeTo(out, withoutHeaders);
    written = true;
  }

  private static Multipart content(MailMessage message) throws MessagingException {
    MimeMultipart alternatives = new MimeMultipart("alternative");
    alternatives.addBodyPart(text(message.text(), "plain"));
    alternatives.addBodyPart(text(message.html(), "html"));
    String text = message.calendar();
    if (text == null) {
      return alternatives;
    }
    byte[] calendar = text.getBytes(StandardCharsets.UTF_8);
    alternatives.addBodyPart(part(calendar, "text/calendar; method=PUBLISH; charset=UTF-8"));
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(alternatives);
    return new MimeMultipart(body, file(calendar));
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    return part;
  }

  private static MimeBodyPart file(byte[] calendar) throws MessagingException {
    MimeBodyPart file = part(calendar, "application/ics");
    file.setFileName("meeting.ics");
    file.setDisposition(Part.ATTACHMENT);
    return file;
  }

  private static MimeBodyPart part(byte[] bytes, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
