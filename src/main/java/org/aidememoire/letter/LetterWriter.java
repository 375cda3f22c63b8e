package org.aidememoire.letter;

import java.time.Instant;
import org.aidememoire.mail.MailMessage;
import org.aidememoire.subscriber.Subscriber;

/** Writes the letters of one kind, right before each goes. */
public interface LetterWriter {

  LetterKind kind();

  Draft write(Letter letter, Subscriber reader, Instant now);

  /** What became of the writing. */
  sealed interface Draft {}

  /**
   * To be sent.
   *
   * @param sent to be done when it has gone, in the transaction that marks it
   */
  record Written(MailMessage message, Runnable sent) implements Draft {}

  /** There is nothing to write. */
  record Empty(String reason) implements Draft {}
}
