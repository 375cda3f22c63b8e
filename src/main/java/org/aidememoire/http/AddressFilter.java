package org.aidememoire.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Turns addresses away that hold a NUL: nothing has such a name, and PostgreSQL does not even look for it. */
@ServerFilter("/**")
@Order(AddressFilter.ORDER)
final class AddressFilter {

  static final int ORDER = KeyFilter.ORDER - 10;

  @RequestFilter
  @Nullable MutableHttpResponse<?> check(HttpRequest<?> request) {
    return request.getUri().toString().contains("%00")
        ? Problem.of(HttpStatus.BAD_REQUEST, "The address holds a NUL character.").response()
        : null;
  }
}
