package org.aidememoire.key;

import java.time.Duration;

/**
 * What is left to a caller after a call.
 *
 * @param granted whether the call is within the quota
 * @param quota calls in a window
 * @param remaining calls that may follow at once
 * @param untilFull when the whole quota is there again, if nothing follows
 * @param retryAfter when one call may be made; zero if one may now
 */
public record Allowance(
    boolean granted, int quota, Duration window, int remaining, Duration untilFull, Duration retryAfter) {}
