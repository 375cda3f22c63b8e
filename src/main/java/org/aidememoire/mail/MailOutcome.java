package org.aidememoire.mail;

/** What became of one try to send a mail. */
public sealed interface MailOutcome {

  /** The server took it: its 250. */
  record Sent() implements MailOutcome {}

  /** Not now: this mail may go later. */
  record TryLater(String reason) implements MailOutcome {}

  /** Nothing goes now: the server cannot be reached, or refuses everything. */
  record ServerDown(String reason) implements MailOutcome {}

  /** Never: the server says that trying again will not help. */
  record Refused(int code, String reason) implements MailOutcome {}

  /** The connection broke after all was said and before the answer: it may have gone or not. */
  record Uncertain(String reason) implements MailOutcome {}
}
