package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.aidememoire.event.StaleEventException;
import org.aidememoire.http.Problem;

/** Somebody changed the event in between: 412 (RFC 9110, 13.1.1). */
@Singleton
final class StaleEventHandler implements ExceptionHandler<StaleEventException, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, StaleEventException exception) {
    return Problem.of(HttpStatus.PRECONDITION_FAILED, "Read it again: " + exception.getMessage() + ".").response();
  }
}
