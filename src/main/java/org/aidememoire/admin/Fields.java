package org.aidememoire.admin;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Checks of single fields of a request; what does not hold ends it with a problem that names the field. */
final class Fields {

  static final int LONGEST = 500;

  private Fields() {}

  static String text(String field, @Nullable String value) {
    if (value == null || value.isBlank() || value.length() > LONGEST) {
      throw fault(field, "must have 1 to " + LONGEST + " characters");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw fault(field, "must hold no control characters");
    }
    return value;
  }

  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw fault(field, "must be given");
    }
    return value;
  }

  static ProblemException fault(String field, String detail) {
    return new ProblemException(Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, detail));
  }
}
