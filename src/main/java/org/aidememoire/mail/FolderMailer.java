package org.aidememoire.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Writes each mail as an .eml file (RFC 5322), whole or not at all; the same mail again is the same file. */
final class FolderMailer implements Mailer {

  private final MailConfig config;
  private final Session session = Session.getInstance(new Properties());

  FolderMailer(MailConfig config) {
    this.config = config;
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(config.folder());
  }

  @Override
  public Line open() {
    return new FolderLine();
  }

  private final class FolderLine implements Line {
    @Override
    public MailOutcome send(MailMessage message) {
      try {
        write(message);
        return new MailOutcome.Sent();
      } catch (IOException e) {
        return new MailOutcome.ServerDown("cannot write to " + config.folder() + ": " + e.getMessage());
      } catch (MessagingException e) {
        return new MailOutcome.Refused(0, "cannot be written as MIME: " + e.getMessage());
      }
    }

    @Override
    public void close() {}
  }

  private void write(MailMessage message) throws IOException, MessagingException {
    Files.createDirectories(config.folder());
    String name = message.messageId().replaceAll("[^A-Za-z0-9.@_-]", "_");
    Path draft = config.folder().resolve(name + ".tmp");
    try (OutputStream out = Files.newOutputStream(draft)) {
      new MimeMail(session, message, config).writeTo(out);
    }
    Files.move(
        draft,
        config.folder().resolve(name + ".eml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
