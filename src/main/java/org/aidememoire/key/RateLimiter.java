package org.aidememoire.key;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts calls by caller and lets each have its quota in a window, all at once or spread (the generic cell rate algorithm:
 * one instant for each caller, at which its quota is whole again). At most so many callers are remembered; whoever was quiet
 * longest is forgotten first. Shared between threads.
 */
final class RateLimiter {

  private final int quota;
  private final Duration window;
  private final Map<String, Instant> wholeAt;

  RateLimiter(int quota, Duration window, int mostCallers) {
    this.quota = quota;
    this.window = window;
    this.wholeAt =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > mostCallers;
          }
        };
  }

  synchronized Allowance take(String caller, Instant now) {
    Instant whole = wholeAt.getOrDefault(caller, now);
    Instant next = (whole.isBefore(now) ? now : whole).plus(interval());
    Duration debt = Duration.between(now, next);
    if (debt.compareTo(window) > 0) {
      return new Allowance(false, quota, window, 0, debt.minus(interval()), debt.minus(window));
    }
    wholeAt.put(caller, next);
    int remaining = (int) window.minus(debt).dividedBy(interval());
    return new Allowance(true, quota, window, remaining, debt, Duration.ZERO);
  }

  private Duration interval() {
    return window.dividedBy(quota);
  }

  synchronized int callers() {
    return wholeAt.size();
  }
}
