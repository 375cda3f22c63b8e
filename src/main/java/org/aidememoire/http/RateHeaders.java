package org.aidememoire.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import org.aidememoire.key.Allowance;

/**
 * Says how many calls are left (draft-ietf-httpapi-ratelimit-headers, and the three headers of its first versions, which
 * most clients read). All times in seconds, rounded up.
 */
final class RateHeaders {

  private RateHeaders() {}

  static void add(MutableHttpResponse<?> response, Allowance allowance) {
    long reset = seconds(allowance.untilFull());
    response
        .header("RateLimit-Policy", "\"key\";q=%d;w=%d".formatted(allowance.quota(), allowance.window().toSeconds()))
        .header("RateLimit", "\"key\";r=%d;t=%d".formatted(allowance.remaining(), reset))
        .header("RateLimit-Limit", String.valueOf(allowance.quota()))
        .header("RateLimit-Remaining", String.valueOf(allowance.remaining()))
        .header("RateLimit-Reset", String.valueOf(reset));
  }

  static MutableHttpResponse<?> refusal(Allowance allowance, String detail) {
    return Problem.of(HttpStatus.TOO_MANY_REQUESTS, detail)
        .response()
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds(allowance.retryAfter()))));
  }

  private static long seconds(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds();
  }
}
