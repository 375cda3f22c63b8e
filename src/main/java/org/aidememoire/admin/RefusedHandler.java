package org.aidememoire.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.aidememoire.desk.RefusedException;
import org.aidememoire.http.Problem;

/** The desk cannot do what was asked: 422, naming the field. */
@Singleton
final class RefusedHandler implements ExceptionHandler<RefusedException, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, RefusedException exception) {
    return Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, exception.field(), String.valueOf(exception.getMessage()))
        .response();
  }
}
