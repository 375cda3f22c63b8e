package org.aidememoire.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that did not go is tried again: after 1, 5, 15 and 60 minutes, then every hour, while it makes sense. */
public final class RetryPolicy {

  private static final List<Duration> PAUSES =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
  private static final double SPREAD = 0.2;

  private RetryPolicy() {}

  /**
   * When to try again.
   *
   * @param attempts how often it was tried, this time included
   * @param chance from 0 to 1: spreads those that failed together by a fifth either way
   * @return empty if it would be too late then
   */
  public static Optional<Instant> next(int attempts, Instant now, Instant validUntil, double chance) {
    Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    long spread = Math.round(pause.toMillis() * SPREAD * (2 * chance - 1));
    Instant next = now.plus(pause).plusMillis(spread);
    return next.isBefore(validUntil) ? Optional.of(next) : Optional.empty();
  }
}
