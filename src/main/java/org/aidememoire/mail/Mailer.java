package org.aidememoire.mail;

import java.nio.file.Path;
import java.util.Optional;

/** A way out for mail. */
public interface Mailer {

  /** The folder in which mail stays as files; empty if it goes out to people. */
  Optional<Path> folder();

  /** Opens a line that takes one mail after the other; it is for one thread. */
  Line open();

  /** A line to the outside; what it needs it connects by itself, and again after a failure. */
  interface Line extends AutoCloseable {

    MailOutcome send(MailMessage message);

    @Override
    void close();
  }
}
