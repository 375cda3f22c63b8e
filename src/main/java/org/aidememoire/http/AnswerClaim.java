package org.aidememoire.http;

import java.util.UUID;

/** What is known of a request when it comes with an Idempotency-Key. */
sealed interface AnswerClaim {

  /** It is ours to do, under this claim. */
  record Ours(UUID claim) implements AnswerClaim {}

  /** It was done. */
  record Done(KeptAnswer answer) implements AnswerClaim {}

  /** It is being done now. */
  record AtWork() implements AnswerClaim {}

  /** The key came with another request before. */
  record Other() implements AnswerClaim {}
}
