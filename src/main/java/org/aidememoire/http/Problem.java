package org.aidememoire.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A problem document (RFC 9457).
 *
 * @param errors the fields at fault, empty if the fault is not in a field
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

  private static final MediaType TYPE = MediaType.of("application/problem+json");

  /**
   * One fault in a request.
   *
   * @param field of the body, "time", "participants[1].name"; else the name of the parameter or header
   */
  @Serdeable
  public record FieldError(String field, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(HttpStatus status, String detail) {
    return new Problem("about:blank", status.getReason(), status.getCode(), detail, List.of());
  }

  /** A fault in one field of the request. */
  public static Problem inField(HttpStatus status, String field, String detail) {
    return new Problem(
        "about:blank", status.getReason(), status.getCode(), field + ": " + detail, List.of(new FieldError(field, detail)));
  }

  /** Faults in several fields of the request, one at least. */
  public static Problem inFields(List<FieldError> errors) {
    HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
    String detail = errors.stream().map(error -> error.field() + ": " + error.detail()).collect(Collectors.joining("; "));
    return new Problem("about:blank", status.getReason(), status.getCode(), detail, errors);
  }

  public MutableHttpResponse<Problem> response() {
    return HttpResponse.<Problem>status(HttpStatus.valueOf(status)).contentType(TYPE).body(this);
  }
}
