package org.aidememoire.letter;

import java.time.Instant;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/** Whether a letter that is due goes, decided on its reader as of now. */
enum LetterDecision {
  SEND,
  /** Nobody is left to read it. */
  LEFT,
  /** Asks for what was given meanwhile. */
  CONFIRMED_ALREADY,
  /** For subscribers, and this one has not confirmed to be one. */
  NOT_CONFIRMED,
  /** Asked for no mail at all for a while. */
  PAUSED,
  /** Gets no digests any more. */
  NO_DIGESTS,
  TOO_LATE;

  static LetterDecision of(Letter letter, @Nullable Subscriber reader, Instant now) {
    if (reader == null) {
      return LEFT;
    }
    if (!now.isBefore(letter.validUntil())) {
      return TOO_LATE;
    }
    return switch (letter.kind()) {
      case CONFIRM -> reader.isConfirmed() ? CONFIRMED_ALREADY : SEND;
      case LINK -> reader.isConfirmed() ? SEND : NOT_CONFIRMED;
      case DIGEST -> digest(reader, now);
    };
  }

  private static LetterDecision digest(Subscriber reader, Instant now) {
    if (!reader.isConfirmed()) {
      return NOT_CONFIRMED;
    }
    if (!reader.settings().digest().isOn()) {
      return NO_DIGESTS;
    }
    Instant pausedUntil = reader.pausedUntil();
    return pausedUntil != null && pausedUntil.isAfter(now) ? PAUSED : SEND;
  }
}
