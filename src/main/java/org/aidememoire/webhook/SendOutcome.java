package org.aidememoire.webhook;

/** What came of one try to tell a program. */
sealed interface SendOutcome {

  /** A status in words, or what went wrong. */
  String text();

  record Taken(String text) implements SendOutcome {}

  /** May go another time. */
  record Failed(String text) implements SendOutcome {}

  /** It wants no more: 410. */
  record Gone(String text) implements SendOutcome {}
}
