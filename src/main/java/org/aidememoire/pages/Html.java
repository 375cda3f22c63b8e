package org.aidememoire.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** Answers that are pages. */
final class Html {

  private static final MediaType TYPE = MediaType.of("text/html; charset=utf-8");

  private Html() {}

  static MutableHttpResponse<String> ok(String page) {
    return of(HttpStatus.OK, page);
  }

  static MutableHttpResponse<String> of(HttpStatus status, String page) {
    return HttpResponse.<String>status(status)
        .body(page)
        .contentType(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
