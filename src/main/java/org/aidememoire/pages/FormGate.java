package org.aidememoire.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.key.Allowance;
import org.aidememoire.key.RateLimits;

/** Turns away forms that ask for mail: those sent by other sites' pages, and too many of one sender. */
@Singleton
final class FormGate {

  private static final NotePage ELSEWHERE =
      new NotePage("Not from here", "This form was sent by a page of another site. Please use the form on this one.", "", "");
  private static final NotePage TOO_MANY =
      new NotePage("Not so often", "Your network has sent this form many times within the hour. Please try again later.", "", "");

  private final RateLimits limits;
  private final HttpClientAddressResolver addresses;
  private final Templates templates;

  FormGate(RateLimits limits, HttpClientAddressResolver addresses, Templates templates) {
    this.limits = limits;
    this.addresses = addresses;
    this.templates = templates;
  }

  /** Why not; empty if it may pass. */
  Optional<HttpResponse<?>> refusal(HttpRequest<?> request) {
    if ("cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"))) {
      return Optional.of(Html.of(HttpStatus.FORBIDDEN, templates.html(ELSEWHERE)));
    }
    Allowance allowance = limits.form(Objects.requireNonNullElse(addresses.resolve(request), ""));
    return allowance.granted()
        ? Optional.empty()
        : Optional.of(
            Html.of(HttpStatus.TOO_MANY_REQUESTS, templates.html(TOO_MANY))
                .header("Retry-After", Long.toString(allowance.retryAfter().toSeconds() + 1)));
  }
}
