package org.aidememoire.key;

import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/** How often the API may be called on this node: by each key, and by each address with a wrong key; and the forms that anybody may send. */
@Singleton
public final class RateLimits {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int NETWORK_BYTES = 8;

  private final RateLimiter calls;
  private final RateLimiter failures;
  private final RateLimiter forms;
  private final RateLimiter allForms;
  private final Clock clock;

  RateLimits(RateConfig config, Clock clock) {
    this.calls = new RateLimiter(config.requestsPerMinute(), MINUTE, config.callers());
    this.failures = new RateLimiter(config.failedLoginsPerMinute(), MINUTE, config.callers());
    this.forms = new RateLimiter(config.formsPerHour(), HOUR, config.callers());
    this.allForms = new RateLimiter(config.allFormsPerHour(), HOUR, 1);
    this.clock = clock;
  }

  /** Counts a call. */
  public Allowance call(ApiKey key) {
    return calls.take(key.id(), clock.instant());
  }

  /**
   * Counts a call without a key that opens anything.
   *
   * @param address of the caller, "192.0.2.1"; of IPv6 the network counts, since its holder has all addresses in it
   */
  public Allowance failure(String address) {
    return failures.take(network(address), clock.instant());
  }

  /**
   * Counts a form that asks for mail, and anybody may send: by its sender, and all of them together.
   *
   * @param address of the sender, as in {@link #failure}
   */
  public Allowance form(String address) {
    Allowance own = forms.take(network(address), clock.instant());
    return own.granted() ? allForms.take("", clock.instant()) : own;
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException e) {
      return address; // a name that a proxy gave
    }
  }
}
