package org.aidememoire.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Gives browsers a page where programs get a problem document; browsers are those who ask for HTML by name. */
@ServerFilter("/**")
final class FaultFilter {

  private final Templates templates;

  FaultFilter(Templates templates) {
    this.templates = templates;
  }

  @ResponseFilter
  @Nullable MutableHttpResponse<?> filter(HttpRequest<?> request, MutableHttpResponse<?> response) {
    return response.code() >= 400 && isProblem(response) && isBrowser(request) ? page(response.status()) : null;
  }

  private MutableHttpResponse<?> page(HttpStatus status) {
    return Html.of(status, templates.html(FaultPage.of(status)));
  }

  private static boolean isProblem(MutableHttpResponse<?> response) {
    return response.getContentType().map(type -> !type.matches(MediaType.TEXT_HTML_TYPE)).orElse(true);
  }

  private static boolean isBrowser(HttpRequest<?> request) {
    String accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML) && !request.getPath().startsWith("/api/");
  }
}
