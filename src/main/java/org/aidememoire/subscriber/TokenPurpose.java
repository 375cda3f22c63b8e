package org.aidememoire.subscriber;

/** What the link in a mail opens. A token for one thing opens no other. */
public enum TokenPurpose {
  /** Says yes to a subscription, once. */
  CONFIRM,
  /** Shows and changes a reader's settings, until it runs out. */
  SETTINGS
}
