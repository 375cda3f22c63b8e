package org.aidememoire.pages;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.core.order.Ordered;
import java.util.Map;

/**
 * What browsers are told with every answer: nothing from elsewhere, no script, no frame around it. A page that needs more
 * says so itself.
 */
@ServerFilter("/**")
final class PageHeaders implements Ordered {

  static final String POLICY = "Content-Security-Policy";

  private static final Map<String, String> HEADERS =
      Map.of(
          POLICY,
              "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer");

  @ResponseFilter
  void filter(MutableHttpResponse<?> response) {
    HEADERS.forEach(
        (name, value) -> {
          if (!response.getHeaders().contains(name)) {
            response.header(name, value);
          }
        });
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE; // first to see the request, last to see the response
  }
}
