package org.aidememoire.key;

/** What came of presenting a key. */
public sealed interface KeyCheck {

  record Valid(ApiKey key) implements KeyCheck {}

  /** No key, or one of which not even the secret is right. */
  record Unknown() implements KeyCheck {}

  /** One of ours that opens nothing any more. */
  record Ended(ApiKey key, ApiKey.State state) implements KeyCheck {}
}
