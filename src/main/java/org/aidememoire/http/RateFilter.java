package org.aidememoire.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.aidememoire.key.Allowance;
import org.aidememoire.key.RateLimits;
import org.jspecify.annotations.Nullable;

/** Lets each key call so many times a minute, and tells it how many are left. */
@ServerFilter("/api/**")
@Order(RateFilter.ORDER)
final class RateFilter {

  static final int ORDER = KeyFilter.ORDER + 100;

  private static final String ALLOWANCE = "allowance";

  private final RateLimits limits;

  RateFilter(RateLimits limits) {
    this.limits = limits;
  }

  @RequestFilter
  @Nullable MutableHttpResponse<?> count(HttpRequest<?> request) {
    Allowance allowance = limits.call(KeyFilter.key(request));
    request.setAttribute(ALLOWANCE, allowance);
    return allowance.granted() ? null : RateHeaders.refusal(allowance, "This key has made all requests that it may make in a minute.");
  }

  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request.getAttribute(ALLOWANCE, Allowance.class).ifPresent(allowance -> RateHeaders.add(response, allowance));
  }
}
