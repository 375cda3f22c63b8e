package org.aidememoire.admin;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.admin.Problem.FieldError;

/** Writes every error of the service as a problem document, naming the field where one is at fault. */
@Singleton
@Primary
final class ProblemHandler implements ErrorResponseProcessor<Problem> {

  // the words of the JSON reader; the first group is the field
  private static final List<Pattern> FIELD_IN_MESSAGE =
      List.of(
          Pattern.compile("(?:Unknown property|Required constructor parameter|property|at path|field) \\[(?:\\S+ )?(\\w+)\\]"),
          Pattern.compile("Required \\w+ \\[(\\w+)\\]"));

  @Override
  public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = response.status();
    List<FieldError> errors = context.getErrors().stream().flatMap(ProblemHandler::fieldError).toList();
    String detail = context.getErrors().stream().findFirst().map(Error::getMessage).orElse(status.getReason());
    Problem problem = new Problem("about:blank", status.getReason(), status.getCode(), hideInternals(status, detail), errors);
    MutableHttpResponse<Problem> answer = problem.response();
    response.getHeaders().forEach((name, values) -> values.forEach(value -> keep(answer, name, value)));
    return answer;
  }

  private static void keep(MutableHttpResponse<?> answer, String name, String value) {
    if (!answer.getHeaders().contains(name)) {
      answer.header(name, value);
    }
  }

  private static String hideInternals(HttpStatus status, String detail) {
    return status.getCode() >= 500 && status != HttpStatus.SERVICE_UNAVAILABLE
        ? "Something went wrong here; it is in the service's log."
        : detail;
  }

  private static Stream<FieldError> fieldError(Error error) {
    return error.getPath().map(ProblemHandler::fieldOfPath)
        .or(() -> fieldInMessage(error.getMessage()))
        .map(field -> new FieldError(field, error.getMessage()))
        .stream();
  }

  // a violation's path begins with method and parameter: "post.request.title"
  private static String fieldOfPath(String path) {
    String[] steps = path.split("\\.", 3);
    return steps[steps.length - 1];
  }

  private static Optional<String> fieldInMessage(String message) {
    return FIELD_IN_MESSAGE.stream()
        .map(pattern -> pattern.matcher(message))
        .filter(Matcher::find)
        .map(match -> match.group(1))
        .findFirst();
  }
}
