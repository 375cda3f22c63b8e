package org.aidememoire.admin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets only holders of a key into the API: {@code Authorization: Bearer KEY} (RFC 6750). */
@ServerFilter("/api/**")
final class KeyFilter {

  static final String ACTOR = "actor";

  private final ApiKeys keys;

  KeyFilter(ApiKeys keys) {
    this.keys = keys;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable MutableHttpResponse<?> check(HttpRequest<?> request) {
    Optional<ApiKey> key = request.getHeaders().findFirst(HttpHeaders.AUTHORIZATION).flatMap(this::bearer);
    if (key.isEmpty()) {
      return Problem.of(HttpStatus.UNAUTHORIZED, "A valid key is needed: Authorization: Bearer KEY.")
          .response()
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (!isRead(request) && !key.get().mayWrite()) {
      return Problem.of(HttpStatus.FORBIDDEN, "This key may read, not write.").response();
    }
    request.setAttribute(ACTOR, "key " + key.get().name());
    return null;
  }

  private Optional<ApiKey> bearer(String header) {
    return header.regionMatches(true, 0, "Bearer ", 0, 7) ? keys.check(header.substring(7).strip()) : Optional.empty();
  }

  private static boolean isRead(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
  }

  /** Who asks: for history and logs. */
  static String actor(HttpRequest<?> request) {
    return request.getAttribute(ACTOR, String.class).orElseThrow();
  }
}
