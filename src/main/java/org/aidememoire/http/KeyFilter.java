package org.aidememoire.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.audit.Actor;
import org.aidememoire.key.Access;
import org.aidememoire.key.Allowance;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.KeyCheck;
import org.aidememoire.key.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * Lets only holders of a key into the API, and each only where role and scopes reach: {@code Authorization: Bearer KEY}
 * (RFC 6750).
 */
@ServerFilter("/api/**")
@Order(KeyFilter.ORDER)
final class KeyFilter {

  static final int ORDER = 100;

  private static final String KEY = "key";
  private static final String CHALLENGE = "Bearer error=\"%s\", error_description=\"%s\"";

  private final ApiKeys keys;
  private final RateLimits limits;
  private final HttpClientAddressResolver addresses;

  KeyFilter(ApiKeys keys, RateLimits limits, HttpClientAddressResolver addresses) {
    this.keys = keys;
    this.limits = limits;
    this.addresses = addresses;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable MutableHttpResponse<?> check(HttpRequest<?> request) {
    Optional<String> presented = bearer(request);
    if (presented.isEmpty()) {
      return unknown();
    }
    return switch (keys.check(presented.get())) {
      case KeyCheck.Valid(ApiKey key) -> enter(request, key);
      case KeyCheck.Ended(_, ApiKey.State state) -> ended("This key is " + state.name().toLowerCase(Locale.ROOT) + ".");
      case KeyCheck.Unknown() -> unknown(request);
    };
  }

  private static @Nullable MutableHttpResponse<?> enter(HttpRequest<?> request, ApiKey key) {
    Optional<Access.Refusal> refusal = Access.refusal(key, request.getPath(), !isRead(request));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    request.setAttribute(KEY, key);
    Actor.set(request, key.name());
    return null;
  }

  // a right key is never held up: others may share the address
  private MutableHttpResponse<?> unknown(HttpRequest<?> request) {
    Allowance allowance = limits.failure(Objects.requireNonNullElse(addresses.resolve(request), ""));
    return allowance.granted() ? unknown() : RateHeaders.refusal(allowance, "Too many wrong keys came from this address.");
  }

  private static MutableHttpResponse<?> unknown() {
    return Problem.of(HttpStatus.UNAUTHORIZED, "A valid key is needed: Authorization: Bearer KEY.")
        .response()
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private static MutableHttpResponse<?> ended(String detail) {
    return Problem.of(HttpStatus.UNAUTHORIZED, detail)
        .response()
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE.formatted("invalid_token", detail));
  }

  private static MutableHttpResponse<?> refused(Access.Refusal refusal) {
    String scope = refusal.scope().isEmpty() ? "" : ", scope=\"" + refusal.scope() + "\"";
    return Problem.of(HttpStatus.FORBIDDEN, refusal.detail())
        .response()
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE.formatted("insufficient_scope", refusal.detail()) + scope);
  }

  private static Optional<String> bearer(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst(HttpHeaders.AUTHORIZATION)
        .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
        .map(header -> header.substring(7).strip());
  }

  private static boolean isRead(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
  }

  /** Whose key it is. */
  static ApiKey key(HttpRequest<?> request) {
    return request.getAttribute(KEY, ApiKey.class).orElseThrow();
  }
}
