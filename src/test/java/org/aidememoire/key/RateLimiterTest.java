package org.aidememoire.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A quota a minute, all at once or spread. */
class RateLimiterTest {

  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final RateLimiter limiter = new RateLimiter(6, Duration.ofMinutes(1), 3);

  @Test
  void quotaMayBeSpentAtOnce() {
    for (int remaining = 5; remaining >= 0; remaining--) {
      assertThat(limiter.take("a", NOON).remaining()).isEqualTo(remaining);
    }

    Allowance refused = limiter.take("a", NOON);

    assertThat(refused.granted()).isFalse();
    assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(10));
    assertThat(refused.untilFull()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void oneMoreAfterEachInterval() {
    spend("a");

    assertThat(limiter.take("a", NOON.plusSeconds(9)).granted()).isFalse();
    assertThat(limiter.take("a", NOON.plusSeconds(10)).granted()).isTrue();
    assertThat(limiter.take("a", NOON.plusSeconds(10)).granted()).isFalse();
    assertThat(limiter.take("a", NOON.plusSeconds(70)).remaining()).isEqualTo(5);
  }

  @Test
  void oneCallerTakesNothingFromAnother() {
    spend("a");

    assertThat(limiter.take("b", NOON).granted()).isTrue();
  }

  @Test
  void noMoreCallersAreRememberedThanConfigured() {
    spend("a");
    for (int caller = 0; caller < 1_000; caller++) {
      limiter.take("a", NOON);
      limiter.take("caller " + caller, NOON);
    }

    assertThat(limiter.callers()).isEqualTo(3);
    assertThat(limiter.take("a", NOON).granted()).as("who is not quiet is not forgotten").isFalse();
  }

  private void spend(String caller) {
    for (int call = 0; call < 6; call++) {
      assertThat(limiter.take(caller, NOON).granted()).isTrue();
    }
  }
}
