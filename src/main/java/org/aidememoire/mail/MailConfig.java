package org.aidememoire.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where mail goes.
 *
 * @param host the SMTP server; none: each mail is written to the folder as an .eml file
 * @param security NONE, STARTTLS (asked for and required) or TLS (from the first byte)
 * @param from the sender that readers see, "Aide-Mémoire &lt;calendar@example.org&gt;"
 * @param bounces address of the mailbox for bounces; a tag goes in before its @
 * @param timeout longest wait for a connection, an answer, or a write
 * @param mailsPerConnection how many mails before a new connection is made
 */
@ConfigurationProperties("aide-memoire.mail")
record MailConfig(
    @Nullable String host,
    @Min(1) @Max(65535) int port,
    Security security,
    @Nullable String username,
    @Nullable String password,
    @NotBlank String from,
    @NotBlank String bounces,
    Path folder,
    Duration timeout,
    @Min(1) int mailsPerConnection) {

  enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  boolean hasServer() {
    return host != null && !host.isBlank();
  }

  boolean hasLogin() {
    return username != null && !username.isBlank();
  }

  /** The envelope's sender for one mail: bounces+TAG@example.org (VERP). */
  String returnPath(String tag) {
    int at = bounces.lastIndexOf('@');
    return bounces.substring(0, at) + "+" + tag + bounces.substring(at);
  }

  /** Never the password: this may be logged. */
  @Override
  public String toString() {
    return "MailConfig[host=" + host + ", port=" + port + ", security=" + security + "]";
  }
}
