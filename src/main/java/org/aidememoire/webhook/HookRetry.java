package org.aidememoire.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a program that did not answer is tried again: after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours, as Standard
 * Webhooks advises; then it is given up.
 */
final class HookRetry {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private HookRetry() {}

  /**
   * Empty if it is given up.
   *
   * @param failures in a row, this one included
   */
  static Optional<Instant> next(int failures, Instant now) {
    return failures > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(failures - 1)));
  }
}
