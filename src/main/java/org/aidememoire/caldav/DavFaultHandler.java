package org.aidememoire.caldav;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers with the fault that a request ended in. */
@Singleton
final class DavFaultHandler implements ExceptionHandler<DavFault, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, DavFault fault) {
    MutableHttpResponse<byte[]> response = HttpResponse.status(fault.status());
    if (fault.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, "30");
    }
    DavElement condition = fault.condition();
    return condition == null
        ? response
        : response
            .body(DavXml.write(DavElement.of(DavName.dav("error"), condition)))
            .header(HttpHeaders.CONTENT_TYPE, "application/xml; charset=utf-8");
  }
}
