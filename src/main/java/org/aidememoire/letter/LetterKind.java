package org.aidememoire.letter;

/** What a letter is for. */
public enum LetterKind {
  /** Asks whether the mailbox's holder wants to subscribe. */
  CONFIRM,
  /** Brings a subscriber the link to their settings. */
  LINK,
  /** All there is to tell, in one mail. */
  DIGEST
}
