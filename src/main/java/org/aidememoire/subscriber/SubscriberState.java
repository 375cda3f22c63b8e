package org.aidememoire.subscriber;

/** Whether a subscriber gets mail. */
public enum SubscriberState {
  /** Asked for it, has not yet said yes from the mailbox itself. */
  PENDING,
  CONFIRMED
}
