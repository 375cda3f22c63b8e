package org.aidememoire.mail;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the way out that is configured. */
@Factory
final class MailerFactory {

  private static final Logger LOG = LoggerFactory.getLogger(MailerFactory.class);

  @Singleton
  @Bean(typed = Mailer.class)
  Mailer mailer(MailConfig config) {
    if (config.hasServer()) {
      LOG.info("mail goes to the SMTP server {}:{}", config.host(), config.port());
      return new SmtpMailer(config);
    }
    LOG.info("mail is written to {} as .eml files: no aide-memoire.mail.host is set", config.folder());
    return new FolderMailer(config);
  }
}
