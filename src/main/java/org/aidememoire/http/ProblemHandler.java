package org.aidememoire.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.http.Problem.FieldError;

/** Writes every error that the framework finds as a problem document, naming the argument at fault. */
@Singleton
@Primary
final class ProblemHandler implements ErrorResponseProcessor<Problem> {

  @Override
  public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = response.status();
    List<FieldError> errors = context.getErrors().stream().flatMap(ProblemHandler::inArgument).toList();
    String detail = context.getErrors().stream().findFirst().map(Error::getMessage).orElse(status.getReason());
    MutableHttpResponse<Problem> answer =
        new Problem("about:blank", status.getReason(), status.getCode(), toldOutside(status, detail), errors).response();
    response.getHeaders().forEach((name, values) -> values.forEach(value -> keep(answer, name, value)));
    return answer;
  }

  private static void keep(MutableHttpResponse<?> answer, String name, String value) {
    if (!answer.getHeaders().contains(name)) {
      answer.header(name, value);
    }
  }

  private static String toldOutside(HttpStatus status, String detail) {
    return status.getCode() >= 500 && status != HttpStatus.SERVICE_UNAVAILABLE
        ? "Something went wrong here; it is in the service's log."
        : detail;
  }

  // the path of an argument is "/limit"
  private static Stream<FieldError> inArgument(Error error) {
    return error.getPath()
        .map(path -> new FieldError(path.replaceFirst("^/", ""), error.getMessage()))
        .stream();
  }
}
