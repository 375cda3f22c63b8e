package org.aidememoire.http;

import io.micronaut.http.HttpStatus;
import java.time.DateTimeException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks of single fields of a request; what does not hold ends it with a problem that names the field. */
public final class Fields {

  public static final int LONGEST = 500;

  private Fields() {}

  public static String text(String field, @Nullable String value) {
    return text(field, value, LONGEST);
  }

  public static String text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw fault(field, "must have 1 to " + longest + " characters");
    }
    if (value.codePoints().anyMatch(Fields::isUnprintable)) {
      throw fault(field, "must hold no control characters and no half characters");
    }
    return value;
  }

  // half of a surrogate pair cannot be written as UTF-8
  private static boolean isUnprintable(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  /** The same of a field that may be left out. */
  public static @Nullable String optional(String field, @Nullable String value, int longest) {
    return value == null ? null : text(field, value, longest);
  }

  /** What an editor says of a change; empty if nothing. */
  public static String why(@Nullable String value) {
    return value == null ? "" : text("why", value);
  }

  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw fault(field, "must be given");
    }
    return value;
  }

  /** What a parser makes of a field, or its objection. */
  public static <T> T valid(String field, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw fault(field, String.valueOf(e.getMessage()));
    }
  }

  public static ProblemException fault(String field, String detail) {
    return new ProblemException(Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, detail));
  }

  /** A fault in a word of the address. */
  public static ProblemException badQuery(String field, String detail) {
    return new ProblemException(Problem.inField(HttpStatus.BAD_REQUEST, field, detail));
  }
}
