package org.aidememoire.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Sends by an SMTP server (RFC 5321). */
final class SmtpMailer implements Mailer, AutoCloseable {

  private final MailConfig config;
  private final Session session;
  // Angus makes a thread for each connection to watch its writes unless it is given one for all
  private final ScheduledExecutorService writeTimeouts =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("smtp-write-timeouts").factory());

  SmtpMailer(MailConfig config) {
    this.config = config;
    session = Session.getInstance(properties(), login(config));
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  public Line open() {
    return new SmtpLine(session, config);
  }

  @Override
  public void close() {
    writeTimeouts.shutdownNow();
  }

  private Properties properties() {
    String millis = Long.toString(config.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", config.host());
    properties.setProperty("mail.smtp.port", Integer.toString(config.port()));
    properties.setProperty("mail.smtp.connectiontimeout", millis);
    properties.setProperty("mail.smtp.timeout", millis);
    properties.setProperty("mail.smtp.writetimeout", millis);
    properties.put("mail.smtp.executor.writetimeout", writeTimeouts);
    properties.setProperty("mail.smtp.auth", Boolean.toString(config.hasLogin()));
    properties.setProperty("mail.smtp.localhost", config.bounces().substring(config.bounces().lastIndexOf('@') + 1));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.mime.address.strict", "true");
    switch (config.security()) {
      case NONE -> {}
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
    }
    return properties;
  }

  private static @Nullable Authenticator login(MailConfig config) {
    return !config.hasLogin()
        ? null
        : new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(config.username(), config.password());
          }
        };
  }
}
