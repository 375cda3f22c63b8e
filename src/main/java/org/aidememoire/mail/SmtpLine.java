package org.aidememoire.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** A kept connection to the SMTP server; one recipient a mail, so that an address that is refused is one mail refused. */
final class SmtpLine implements Mailer.Line {

  private static final int SERVICE_NOT_AVAILABLE = 421;

  private final Session session;
  private final MailConfig config;
  private @Nullable SMTPTransport transport;
  private int sentOnConnection;

  SmtpLine(Session session, MailConfig config) {
    this.session = session;
    this.config = config;
  }

  @Override
  public MailOutcome send(MailMessage message) {
    MimeMail mail;
    try {
      mail = new MimeMail(session, message, config);
    } catch (MessagingException e) {
      return new MailOutcome.Refused(0, "cannot be written as MIME: " + e.getMessage());
    }
    SMTPTransport connected;
    try {
      connected = connected();
    } catch (AuthenticationFailedException e) {
      return new MailOutcome.ServerDown("the server refuses our login");
    } catch (MessagingException e) {
      close();
      return new MailOutcome.ServerDown(said(e));
    }
    return send(mail, connected);
  }

  private MailOutcome send(MimeMail mail, SMTPTransport connected) {
    try {
      connected.sendMessage(mail, mail.getAllRecipients());
      sentOnConnection++;
      return new MailOutcome.Sent();
    } catch (MessagingException e) {
      MailOutcome outcome = outcome(connected.getLastReturnCode(), mail.isWritten(), said(e));
      // whatever was said last, the next mail starts on a line that is known to be in order
      close();
      return outcome;
    }
  }

  /** What a failed try means (RFC 5321, 4.2.1): 4xx passes, 5xx does not, no answer depends on what was said before. */
  static MailOutcome outcome(int code, boolean written, String reason) {
    if (code >= 500) {
      return new MailOutcome.Refused(code, reason);
    }
    if (code == SERVICE_NOT_AVAILABLE) {
      return new MailOutcome.ServerDown(reason);
    }
    if (code >= 400) {
      return new MailOutcome.TryLater(reason);
    }
    return written ? new MailOutcome.Uncertain(reason) : new MailOutcome.ServerDown(reason);
  }

  private SMTPTransport connected() throws MessagingException {
    if (transport != null && sentOnConnection >= config.mailsPerConnection()) {
      close();
    }
    if (transport == null) {
      SMTPTransport fresh = (SMTPTransport) session.getTransport("smtp");
      fresh.connect();
      transport = fresh;
      sentOnConnection = 0;
    }
    return transport;
  }

  @Override
  public void close() {
    SMTPTransport open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException e) {
        // the line is given up either way, and the next one is new
      }
    }
  }

  /** The server's words without what may be an address. */
  private static String said(MessagingException e) {
    String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replaceAll("\\S+@\\S+", "(address)").strip();
    return words.length() > 200 ? words.substring(0, 200) : words;
  }
}
