package org.aidememoire.letter;

import org.aidememoire.subscriber.SubscriberState;
import org.jspecify.annotations.Nullable;

/** What a mailbox is sent for which somebody asked something, without anybody being told who is a subscriber. */
enum SignUpDecision {
  /** The question whether its holder wants this. */
  CONFIRM,
  /** The link to the settings that it has. */
  LINK,
  /** Nothing: it is no subscriber's, and nobody signs it up. */
  UNKNOWN,
  /** Nothing: it has got enough of these today, whoever asked for them. */
  ENOUGH;

  /**
   * Decides on one request.
   *
   * @param state of the mailbox's subscription, null if it has none
   * @param mails how many of these it was sent in a day
   */
  static SignUpDecision of(@Nullable SubscriberState state, int mails, int most) {
    if (state == null) {
      return UNKNOWN;
    }
    if (mails >= most) {
      return ENOUGH;
    }
    return switch (state) {
      case PENDING -> CONFIRM;
      case CONFIRMED -> LINK;
    };
  }
}
